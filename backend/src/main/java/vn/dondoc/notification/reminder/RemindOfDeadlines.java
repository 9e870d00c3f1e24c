package vn.dondoc.notification.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.account.Recipients;
import vn.dondoc.assignment.reminder.DueReminder;
import vn.dondoc.assignment.reminder.RemindByRule;
import vn.dondoc.notification.Attempts;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.OpenTerms;

/**
 * Makes a day's reminders, some at a time, so that it does not matter how many there are
 * or where it was interrupted. An agency nobody signs in for is not reminded of anything:
 * nobody would read it, and the count would say otherwise.
 */
@Component
public class RemindOfDeadlines {

	private static final int AT_ONCE = 1000;

	private final OpenTerms openTerms;

	private final ReminderPlans plans;

	private final Recipients recipients;

	private final RemindByRule remindByRule;

	RemindOfDeadlines(OpenTerms openTerms, ReminderPlans plans, Recipients recipients, RemindByRule remindByRule) {
		this.openTerms = openTerms;
		this.plans = plans;
		this.recipients = recipients;
		this.remindByRule = remindByRule;
	}

	/** Answers how many it made. */
	public int remind(LocalDate day, RuleDays answered, Attempts attempts) {
		ReminderPlans.All all = this.plans.all();
		return remind(day, answered, all, null, answered.to().plusDays(all.earliest()), attempts);
	}

	/**
	 * Only of what falls due on a day that is answered for: what was entered, or given
	 * another deadline, behind the morning. Answers how many it made.
	 */
	public int remindOfWhatFallsDue(LocalDate day, RuleDays answered, Attempts attempts) {
		return remind(day, answered, this.plans.all(), answered.from(), answered.to(), attempts);
	}

	private int remind(LocalDate day, RuleDays answered, ReminderPlans.All all, @Nullable LocalDate from,
			LocalDate until, Attempts attempts) {
		Set<AgencyId> reached = this.recipients.agencies();
		int made = 0;
		List<OpenTerms.OpenTerm> some = this.openTerms.after(null, from, until, AT_ONCE);
		while (!some.isEmpty()) {
			made += remind(day,
					some.stream()
						.filter((term) -> reached.contains(term.lead()))
						.flatMap((term) -> due(term, all.of(term.assignment()), answered))
						.toList(),
					attempts);
			some = this.openTerms.after(some.get(some.size() - 1), from, until, AT_ONCE);
		}
		return made;
	}

	private static Stream<DueReminder> due(OpenTerms.OpenTerm term, ReminderPlan plan, RuleDays answered) {
		return plan.latest(term.lastDay(), term.enteredOn(), answered)
			.stream()
			.mapToObj((rule) -> new DueReminder(term.assignment(), rule, term.lastDay().minusDays(rule)));
	}

	/** All at once; where that fails one by one, so that one keeps back no other. */
	private int remind(LocalDate day, List<DueReminder> due, Attempts attempts) {
		try {
			return this.remindByRule.remind(day, due);
		}
		catch (RuntimeException oneOfThem) {
			AtomicInteger made = new AtomicInteger();
			due.forEach(
					(one) -> attempts.attempt(one, () -> made.addAndGet(this.remindByRule.remind(day, List.of(one)))));
			return made.get();
		}
	}

}
