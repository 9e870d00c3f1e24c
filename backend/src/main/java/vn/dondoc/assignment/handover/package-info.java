/**
 * Assignments that go to another agency, stand still, or are taken back.
 */
@NamedInterface("handover")
@NullMarked
package vn.dondoc.assignment.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
