/**
 * A later directive repeats, replaces, extends or cancels an earlier assignment: linked,
 * it is counted once and reads as one story.
 */
@NamedInterface("supersession")
@NullMarked
package vn.dondoc.assignment.supersession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
