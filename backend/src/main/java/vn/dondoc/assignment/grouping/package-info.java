/**
 * Assignments put into groups that figures are cut by, many at once.
 */
@NamedInterface("grouping")
@NullMarked
package vn.dondoc.assignment.grouping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
