package vn.dondoc.notification.morning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.notification.Attempts;
import vn.dondoc.notification.inbox.TellOfReminders;
import vn.dondoc.notification.reminder.RemindOfDeadlines;
import vn.dondoc.notification.reminder.RuleDays;

/**
 * What a day has to do once its morning is done: to remind of what falls due before the
 * next one, and was entered or moved there too late for this one.
 */
@Component
class RestOfDay {

	private static final Duration PAUSE = Duration.ofMinutes(10);

	private final Mornings mornings;

	private final RemindOfDeadlines remindOfDeadlines;

	private final TellOfReminders tellOfReminders;

	private volatile @Nullable LocalDateTime looked;

	RestOfDay(Mornings mornings, RemindOfDeadlines remindOfDeadlines, TellOfReminders tellOfReminders) {
		this.mornings = mornings;
		this.remindOfDeadlines = remindOfDeadlines;
		this.tellOfReminders = tellOfReminders;
	}

	/**
	 * Looks every few minutes, where the day's morning is done. Nothing is reminded of,
	 * or told, twice; what fails is tried by the next look.
	 */
	void lookAt(LocalDateTime now) {
		LocalDateTime before = this.looked;
		if (before == null || now.isBefore(before) || !now.isBefore(before.plus(PAUSE))) {
			this.looked = now;
			LocalDate day = now.toLocalDate();
			this.mornings.doneOn(day).ifPresent((answered) -> remind(day, answered));
		}
	}

	private void remind(LocalDate day, RuleDays answered) {
		Attempts attempts = new Attempts();
		this.remindOfDeadlines.remindOfWhatFallsDue(day, answered, attempts);
		this.tellOfReminders.tellAtOnce(day, attempts);
	}

}
