/**
 * Many rows, for measuring: years of assignments that nobody would enter by hand.
 */
@NullMarked
package vn.dondoc.demo.rows;

import org.jspecify.annotations.NullMarked;
