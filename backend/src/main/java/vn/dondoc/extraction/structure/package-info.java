/**
 * Which lines belong together, and which stand beneath which. Uses block, table, text.
 */
@NullMarked
package vn.dondoc.extraction.structure;

import org.jspecify.annotations.NullMarked;
