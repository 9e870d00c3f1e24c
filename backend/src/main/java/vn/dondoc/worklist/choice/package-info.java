/**
 * How each person likes the working table.
 */
@NullMarked
package vn.dondoc.worklist.choice;

import org.jspecify.annotations.NullMarked;
