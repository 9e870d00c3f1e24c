/**
 * Phrases that say when something is due.
 */
@NullMarked
package vn.dondoc.extraction.time;

import org.jspecify.annotations.NullMarked;
