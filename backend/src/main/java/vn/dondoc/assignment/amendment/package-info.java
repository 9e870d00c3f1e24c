/**
 * What the Office changes of work that is under way, from its decision on: who leads, who
 * helps, and the words it is given in.
 */
@NamedInterface("amendment")
@NullMarked
package vn.dondoc.assignment.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
