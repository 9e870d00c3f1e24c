/**
 * A stretch of text with the agencies and times found in it, and the words of ordering.
 * Uses agency, text, time, time.word.
 */
@NullMarked
package vn.dondoc.extraction.passage;

import org.jspecify.annotations.NullMarked;
