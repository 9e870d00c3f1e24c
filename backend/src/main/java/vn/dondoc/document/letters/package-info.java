/**
 * From bytes to letters: the encodings Vietnamese has been written in.
 */
@NullMarked
package vn.dondoc.document.letters;

import org.jspecify.annotations.NullMarked;
