/**
 * A document's lines, numbered blocks and table rows. Uses text.
 */
@NullMarked
package vn.dondoc.extraction.block;

import org.jspecify.annotations.NullMarked;
