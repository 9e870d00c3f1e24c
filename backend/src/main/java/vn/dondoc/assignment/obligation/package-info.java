/**
 * Directive items, the obligations they hold, and issuing them to agencies.
 */
@NamedInterface("obligation")
@NullMarked
package vn.dondoc.assignment.obligation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
