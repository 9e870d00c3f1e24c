/**
 * A passage's words as times are read from them. Uses text.
 */
@NullMarked
package vn.dondoc.extraction.time.word;

import org.jspecify.annotations.NullMarked;
