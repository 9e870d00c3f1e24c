/**
 * Whole registers from spreadsheets: checked cell by cell first, then taken as a whole or
 * not at all.
 */
@NullMarked
package vn.dondoc.register.intake;

import org.jspecify.annotations.NullMarked;
