/**
 * The text as words and clauses, each place leading back to the original.
 */
@NullMarked
package vn.dondoc.extraction.text;

import org.jspecify.annotations.NullMarked;
