package vn.dondoc.assignment.revision;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.Facts;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.deadline.Starts;

/** Puts what the Office has to decide into the list, and takes out what is settled. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FindRevisions {

	private static final int AT_ONCE = 500;

	private final RevisionRows rows;

	private final Facts facts;

	private final FirstLate firstLate;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	FindRevisions(RevisionRows rows, Facts facts, FirstLate firstLate, Clock clock, ApplicationEventPublisher events) {
		this.rows = rows;
		this.facts = facts;
		this.firstLate = firstLate;
		this.clock = clock;
		this.events = events;
	}

	/** Looks at everything that is due, because the rules have changed. */
	void all(String cause) {
		this.rows.forgetWhatIsNotDue();
		BiFunction<Deadline, Starts, Optional<Instant>> rule = this.firstLate.forMany();
		List<RevisionRows.Work> some = this.rows.due(null, AT_ONCE);
		int found = 0;
		while (!some.isEmpty()) {
			found += look(some, cause, rule);
			some = this.rows.due(some.get(some.size() - 1).id(), AT_ONCE);
		}
		this.events.publishEvent(new RevisionsFound(cause, found));
	}

	/** Looks at these again, because something happened to them. */
	void again(Collection<AssignmentId> assignments) {
		List<RevisionRows.Work> due = this.rows.due(assignments);
		if (due.size() < assignments.size()) {
			this.rows.forget(assignments);
		}
		if (!due.isEmpty()) {
			look(due, null, this.firstLate.forMany());
		}
	}

	private int look(List<RevisionRows.Work> some, @Nullable String cause,
			BiFunction<Deadline, Starts, Optional<Instant>> rule) {
		List<AssignmentId> ids = some.stream().map(RevisionRows.Work::id).toList();
		Map<AssignmentId, Revision> before = this.rows.pending(ids);
		Map<AssignmentId, List<Fact>> told = this.facts.of(ids);
		List<Revision> found = new ArrayList<>();
		for (RevisionRows.Work work : some) {
			Recount.of(Objects.requireNonNull(told.get(work.id())), work.origin(), rule)
				.map((recount) -> revision(work, recount, before.get(work.id()), cause))
				.ifPresent(found::add);
		}
		if (!before.isEmpty()) {
			this.rows.forget(before.keySet());
		}
		this.rows.add(found, this.clock.instant());
		return (int) found.stream()
			.filter((one) -> !Stream.ofNullable(before.get(one.assignment())).anyMatch(one::equals))
			.count();
	}

	/** What waits already keeps its cause while the day stays the same. */
	private static Revision revision(RevisionRows.Work work, Recount recount, @Nullable Revision before,
			@Nullable String cause) {
		boolean same = before != null && (before.wouldBe().equals(recount.wouldBe()) || cause == null);
		return new Revision(work.id(), work.item(), Objects.requireNonNull(recount.inForce().firstLateAt()),
				recount.wouldBe(), same ? Objects.requireNonNull(before).cause() : cause);
	}

}
