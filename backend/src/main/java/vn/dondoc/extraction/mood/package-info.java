/**
 * Whether a document, or a part of it, orders or only reports. Uses agency, block,
 * command, heading, passage, text, time.word.
 */
@NullMarked
package vn.dondoc.extraction.mood;

import org.jspecify.annotations.NullMarked;
