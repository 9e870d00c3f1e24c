/**
 * A walk through the pages that somebody new will use, a few words at each.
 */
@NullMarked
package vn.dondoc.account.tour;

import org.jspecify.annotations.NullMarked;
