/**
 * An assignment while it is put together, and what is handed on from one to the next.
 * Uses agency, block, text, time.
 */
@NullMarked
package vn.dondoc.extraction.draft;

import org.jspecify.annotations.NullMarked;
