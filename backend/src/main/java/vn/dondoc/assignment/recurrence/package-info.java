/**
 * What is due again and again: one assignment for each period and agency, entered when
 * the period begins, until the Office changes or ends it.
 */
@NamedInterface("recurrence")
@NullMarked
package vn.dondoc.assignment.recurrence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
