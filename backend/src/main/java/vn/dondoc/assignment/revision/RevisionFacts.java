package vn.dondoc.assignment.revision;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.ManyFacts;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.deadline.Starts;

/** Turns decisions about deadlines into facts, some hundred at a time. */
@Component
class RevisionFacts {

	private final ManyFacts manyFacts;

	private final Facts facts;

	private final RevisionRows rows;

	private final FirstLate firstLate;

	RevisionFacts(ManyFacts manyFacts, Facts facts, RevisionRows rows, FirstLate firstLate) {
		this.manyFacts = manyFacts;
		this.facts = facts;
		this.rows = rows;
		this.firstLate = firstLate;
	}

	/**
	 * Answers which were decided: counted again while held, and still as they were seen.
	 */
	Collection<AssignmentId> add(List<DecideRevisions.Choice> choices, DecideRevisions.Command command, Instant now) {
		List<AssignmentId> ids = choices.stream().map(DecideRevisions.Choice::assignment).toList();
		Map<AssignmentId, ManyFacts.Held> held = this.manyFacts.hold(ids);
		Map<AssignmentId, RevisionRows.Work> due = this.rows.due(ids)
			.stream()
			.collect(Collectors.toMap(RevisionRows.Work::id, Function.identity()));
		Map<AssignmentId, List<Fact>> told = this.facts.of(due.keySet());
		BiFunction<Deadline, Starts, Optional<Instant>> rule = this.firstLate.forMany();
		Map<AssignmentId, Fact> decided = new LinkedHashMap<>();
		for (DecideRevisions.Choice choice : choices) {
			RevisionRows.Work work = due.get(choice.assignment());
			if (work != null) {
				Recount.of(Objects.requireNonNull(told.get(work.id())), work.origin(), rule)
					.filter((recount) -> recount.wouldBe().equals(choice.wouldBe()))
					.ifPresent((recount) -> decided.put(work.id(), fact(Objects.requireNonNull(held.get(work.id())),
							payload(recount, command), command, now)));
			}
		}
		this.manyFacts.turn(held.values(), decided);
		return decided.keySet();
	}

	private static FactPayload payload(Recount recount, DecideRevisions.Command command) {
		return switch (command.way()) {
			case KEEP -> new FactPayload.TermKept(recount.wouldBe(), command.reason().strip());
			case RECOUNT -> new FactPayload.Amended(recount.again(), command.reason().strip(), recount.setBy());
		};
	}

	private static Fact fact(ManyFacts.Held held, FactPayload payload, DecideRevisions.Command command, Instant now) {
		Author author = new Author(command.by().account(), command.by().agency(), Author.Entry.DIRECT, null,
				command.commandId());
		return new Fact(held.lastSeq() + 1, now, now, author, payload);
	}

}
