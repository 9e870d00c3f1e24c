package vn.dondoc.assignment.grouping;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.ManyFacts;
import vn.dondoc.system.Days;

/** Sets one dimension of many assignments, each where it is not so already. */
@Component
class Classified {

	private final ManyFacts manyFacts;

	private final GroupRows rows;

	private final Clock clock;

	Classified(ManyFacts manyFacts, GroupRows rows, Clock clock) {
		this.manyFacts = manyFacts;
		this.rows = rows;
		this.clock = clock;
	}

	/** Since an earlier day, or from now on where that is null. */
	Collection<AssignmentId> set(Dimension dimension, Dimension.Value value, ClassifyAssignments.Command command,
			@Nullable LocalDate since) {
		Map<AssignmentId, ManyFacts.Held> held = this.manyFacts.hold(command.assignments());
		held.values().removeIf((one) -> !AssignmentDeed.SET_DIMENSION.possibleIn(one.state()));
		Map<AssignmentId, GroupRows.Present> present = this.rows.present(dimension, held.keySet());
		Map<AssignmentId, Instant> issued = (since != null) ? this.rows.issued(held.keySet()) : Map.of();
		Instant now = this.clock.instant();
		Author author = new Author(command.by().account(), command.by().agency(),
				(since != null) ? Author.Entry.LATE : Author.Entry.DIRECT, (since != null) ? command.evidence() : null,
				command.commandId());
		Map<AssignmentId, Fact> facts = new LinkedHashMap<>();
		for (ManyFacts.Held one : held.values()) {
			Instant at = (since != null) ? later(Days.startOf(since), issued.getOrDefault(one.id(), now)) : now;
			GroupRows.Present before = present.getOrDefault(one.id(), GroupRows.Present.NOTHING);
			if (!before.values().equals(List.of(value)) && !before.since().isAfter(at)) {
				facts.put(one.id(), new Fact(one.lastSeq() + 1, at, now, author,
						new FactPayload.DimensionSet(dimension, List.of(value))));
			}
		}
		this.manyFacts.turn(held.values(), facts);
		return facts.keySet();
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}
