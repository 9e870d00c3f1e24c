/**
 * What an item is searched by: its words and who works on it.
 */
@NamedInterface("words")
@NullMarked
package vn.dondoc.assignment.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
