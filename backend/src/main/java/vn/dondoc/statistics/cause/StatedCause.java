package vn.dondoc.statistics.cause;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Cause;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/**
 * A cause named in a fact.
 *
 * @param takenBackAt when the fact was found an entry error
 */
record StatedCause(AssignmentId assignment, Fact fact, Cause cause, @Nullable Instant takenBackAt) {

	static final List<String> COLUMNS = List.of("assignment_id", "seq", "stated_at", "recorded_at", "taken_back_at",
			"cause_id", "name");

	/** All that were ever named of an assignment. */
	static List<StatedCause> of(AssignmentId assignment, List<Fact> facts) {
		Map<Integer, Instant> takenBack = facts.stream()
			.filter((fact) -> fact.payload() instanceof FactPayload.FactWithdrawn)
			.collect(Collectors.toMap((fact) -> ((FactPayload.FactWithdrawn) fact.payload()).seq(), Fact::recordedAt,
					(first, second) -> first));
		return facts.stream()
			.filter((fact) -> cause(fact) != null)
			.map((fact) -> new StatedCause(assignment, fact, Objects.requireNonNull(cause(fact)),
					takenBack.get(fact.seq())))
			.toList();
	}

	private static @Nullable Cause cause(Fact fact) {
		if (fact.payload() instanceof FactPayload.Progress progress) {
			return progress.cause();
		}
		return (fact.payload() instanceof FactPayload.Submitted submitted) ? submitted.cause() : null;
	}

	@Nullable Object[] columns() {
		return new @Nullable Object[] { Ids.bytes(this.assignment.value()), this.fact.seq(),
				Utc.column(this.fact.effectiveAt()), Utc.column(this.fact.recordedAt()),
				(this.takenBackAt != null) ? Utc.column(this.takenBackAt) : null, Ids.bytes(this.cause.id()),
				this.cause.name() };
	}

}
