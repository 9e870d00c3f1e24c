/**
 * Letters on paper: pages of a fixed look, with their own letters inside.
 */
@NamedInterface("paper")
@NullMarked
package vn.dondoc.letter.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
