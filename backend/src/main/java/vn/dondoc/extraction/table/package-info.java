/**
 * Tables that lost their rules, put back into rows. Uses block, text.
 */
@NullMarked
package vn.dondoc.extraction.table;

import org.jspecify.annotations.NullMarked;
