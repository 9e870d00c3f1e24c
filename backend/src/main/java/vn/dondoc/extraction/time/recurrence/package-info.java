/**
 * What is due again and again. Uses text, time.day, time.word.
 */
@NullMarked
package vn.dondoc.extraction.time.recurrence;

import org.jspecify.annotations.NullMarked;
