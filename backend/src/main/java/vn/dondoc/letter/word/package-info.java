/**
 * Letters as files of Word.
 */
@NullMarked
package vn.dondoc.letter.word;

import org.jspecify.annotations.NullMarked;
