/**
 * What people see and do at a real browser, from one end of the product to the other.
 */
@NullMarked
package vn.dondoc.screens;

import org.jspecify.annotations.NullMarked;
