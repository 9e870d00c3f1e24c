/**
 * The assignment of a table's row, or of roles that labels name. Uses agency, block,
 * draft, text, time, time.word.
 */
@NullMarked
package vn.dondoc.extraction.row;

import org.jspecify.annotations.NullMarked;
