/**
 * How figures came to differ between two instants: assignment by assignment, with the
 * facts that moved each.
 */
@NamedInterface("change")
@NullMarked
package vn.dondoc.statistics.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
