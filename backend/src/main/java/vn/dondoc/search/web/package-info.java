/**
 * The page of what was found.
 */
@NullMarked
package vn.dondoc.search.web;

import org.jspecify.annotations.NullMarked;
