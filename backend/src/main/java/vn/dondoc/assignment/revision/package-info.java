/**
 * Deadlines that today's calendar and rules would set on another day: none moves until
 * the Office decides it.
 */
@NamedInterface("revision")
@NullMarked
package vn.dondoc.assignment.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
