/**
 * What only the whole document shows, once all is read. Uses block, draft, text, time,
 * time.word.
 */
@NullMarked
package vn.dondoc.extraction.afterthought;

import org.jspecify.annotations.NullMarked;
