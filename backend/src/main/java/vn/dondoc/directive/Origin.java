package vn.dondoc.directive;

import org.jspecify.annotations.Nullable;

/**
 * Where an order comes from: who issued the document, which leader gave the order, and
 * whose order it counts as.
 */
public record Origin(String issuer, @Nullable String orderedBy, DirectiveSource source) {

}
