package vn.dondoc.statistics.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.TimeStatus;
import vn.dondoc.organisation.AgencyId;

/**
 * What of an assignment's standing decides where it is counted.
 *
 * @param status null once it has ended
 */
record Seen(@Nullable TimeStatus status, AgencyId lead, Instant issuedAt, @Nullable Instant firstLateAt) {

	/** Empty where it was not issued, or not known to be. */
	static Optional<Seen> of(List<Fact> facts, Moment moment) {
		return Standing.asOf(facts, moment.asOf(), moment.knownAt(), moment.basis())
			.map((standing) -> new Seen(standing.status(), standing.position().lead(), standing.position().issuedAt(),
					standing.position().firstLateAt()));
	}

	boolean countedAs(Seen other) {
		return this.status == other.status && this.lead.equals(other.lead) && this.issuedAt.equals(other.issuedAt);
	}

}
