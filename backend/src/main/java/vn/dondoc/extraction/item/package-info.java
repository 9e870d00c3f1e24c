/**
 * The assignments of one item or paragraph. Uses agency, block, command, draft, order,
 * passage, text, time.
 */
@NullMarked
package vn.dondoc.extraction.item;

import org.jspecify.annotations.NullMarked;
