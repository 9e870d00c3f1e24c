package vn.dondoc.notification.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.ValidFacts;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.system.Days;
import vn.dondoc.system.Missing;

/** Tells what was and will be reminded of, to somebody who may know of the assignment. */
@Component
@Transactional(readOnly = true)
public class RemindersPages {

	private static final int SHOWN = 5;

	private final Assignments assignments;

	private final Items items;

	private final ReminderPlans plans;

	private final Clock clock;

	RemindersPages(Assignments assignments, Items items, ReminderPlans plans, Clock clock) {
		this.assignments = assignments;
		this.items = items;
		this.plans = plans;
		this.clock = clock;
	}

	/**
	 * The page.
	 * @throws Missing if there is no such assignment, or the reader may not know of it
	 */
	public RemindersPage of(AssignmentId id, SignedIn me) {
		Assignment assignment = this.assignments.findById(id)
			.filter((found) -> found.knownTo(me))
			.orElseThrow(() -> new Missing("assignment " + id.value()));
		boolean own = this.plans.own(id).isPresent();
		ReminderPlan plan = this.plans.own(id).orElseGet(this.plans::usual);
		String content = Objects.requireNonNull(this.items.views(Set.of(assignment.item())).get(assignment.item()))
			.content();
		return new RemindersPage(id.value().toString(), content, past(assignment), next(assignment, plan),
				AssignmentDeed.REMIND.possibleIn(assignment.state()), own, plan.before().toString(), plan.every());
	}

	private static List<RemindersPage.Past> past(Assignment assignment) {
		return ValidFacts.of(assignment.facts())
			.stream()
			.filter((fact) -> fact.payload() instanceof FactPayload.Reminded)
			.map(RemindersPages::past)
			.toList();
	}

	private static RemindersPage.Past past(Fact fact) {
		FactPayload.Reminded reminded = (FactPayload.Reminded) fact.payload();
		return new RemindersPage.Past(reminded.number(), Days.of(fact.effectiveAt()), reminded.rule(),
				reminded.document(), reminded.words());
	}

	private List<LocalDate> next(Assignment assignment, ReminderPlan plan) {
		Standing now = assignment.now();
		Instant firstLateAt = now.position().firstLateAt();
		if (firstLateAt == null || !now.state().underWay()) {
			return List.of();
		}
		LocalDate enteredOn = Days.of(assignment.facts().get(0).recordedAt());
		return plan.next(FirstLate.lastDay(firstLateAt), enteredOn, Days.of(this.clock.instant()).plusDays(1), SHOWN);
	}

}
