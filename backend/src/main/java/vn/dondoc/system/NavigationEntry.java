package vn.dondoc.system;

/**
 * A link a room puts into the main navigation: who may do the deed sees it; lower orders
 * come first.
 */
public record NavigationEntry(String messageKey, String href, int order, String deed) {

}
