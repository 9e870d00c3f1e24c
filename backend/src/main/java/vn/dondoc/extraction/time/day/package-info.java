/**
 * Days, periods and durations. Uses block, text, time.word.
 */
@NullMarked
package vn.dondoc.extraction.time.day;

import org.jspecify.annotations.NullMarked;
