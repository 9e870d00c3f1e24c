/**
 * Phrases that say when something is due. Uses text, time.day, time.recurrence,
 * time.word.
 */
@NullMarked
package vn.dondoc.extraction.time;

import org.jspecify.annotations.NullMarked;
