/**
 * What tests stand on: real databases, a clock that can be set, counted queries and a
 * real browser.
 */
@NullMarked
package vn.dondoc.testing;

import org.jspecify.annotations.NullMarked;
