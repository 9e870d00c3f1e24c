package vn.dondoc.notification.reminder;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;

/** Gives an assignment reminders of its own, or the usual ones again. */
@Component
public class PlanReminders {

	private static final int LONGEST_PAUSE = 365;

	private final ReminderPlans plans;

	private final ApplicationEventPublisher events;

	PlanReminders(ReminderPlans plans, ApplicationEventPublisher events) {
		this.plans = plans;
		this.events = events;
	}

	/**
	 * Plans them as typed; nothing typed for the days before stands for the usual plan.
	 * @throws UnreadablePlan if a number cannot be read
	 */
	@Transactional
	public void plan(AssignmentId assignment, @Nullable String before, @Nullable String every) {
		Optional<ReminderPlan> plan = (before == null || before.isBlank()) ? Optional.empty()
				: Optional.of(read(before, every));
		String old = text(this.plans.own(assignment));
		this.plans.keep(assignment, plan);
		this.events.publishEvent(new ReminderPlanChanged(assignment, old, text(plan)));
	}

	private static ReminderPlan read(String before, @Nullable String every) {
		return new ReminderPlan(days(before), pause(every));
	}

	private static DaysBefore days(String before) {
		try {
			return DaysBefore.read(before);
		}
		catch (IllegalArgumentException notWrittenSo) {
			throw new UnreadablePlan("before");
		}
	}

	private static int pause(@Nullable String every) {
		try {
			int days = (every == null || every.isBlank()) ? 0 : Integer.parseUnsignedInt(every.strip());
			if (days <= LONGEST_PAUSE) {
				return days;
			}
		}
		catch (NumberFormatException notWrittenSo) {
			// told below
		}
		throw new UnreadablePlan("every");
	}

	private static String text(Optional<ReminderPlan> plan) {
		return plan.map((own) -> own.before() + " / " + own.every()).orElse("");
	}

}
