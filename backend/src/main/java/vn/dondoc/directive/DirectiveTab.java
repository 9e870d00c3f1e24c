package vn.dondoc.directive;

/**
 * A page that another room hangs on a directive, at {@code /directives/{id}/path}; a bean
 * of that room. Who may do the deed sees it.
 */
public record DirectiveTab(String messageKey, String path, int order, String deed) {

}
