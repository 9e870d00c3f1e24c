package vn.dondoc.assignment.revision;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ItemId;

/**
 * A deadline in force and what it would be by today's calendar and rules.
 *
 * @param cause as of {@link vn.dondoc.deadline.RulesChanged}; null where something taken
 * back brought it about
 */
public record Revision(AssignmentId assignment, ItemId item, Instant inForce, Instant wouldBe, @Nullable String cause) {
}
