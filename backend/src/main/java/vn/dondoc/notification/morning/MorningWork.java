package vn.dondoc.notification.morning;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.dondoc.notification.Attempts;
import vn.dondoc.notification.digest.QueueDigests;
import vn.dondoc.notification.escalation.TellHeads;
import vn.dondoc.notification.escalation.TellWeekly;
import vn.dondoc.notification.inbox.TellOfReminders;
import vn.dondoc.notification.reminder.RemindOfDeadlines;
import vn.dondoc.notification.reminder.RuleDays;

/**
 * What a morning has to do, in its order: e-mails come last, and tell of what was posted
 * before. Every step leaves what it did before when it is begun again.
 */
@Component
class MorningWork {

	private final RemindOfDeadlines remindOfDeadlines;

	private final TellOfReminders tellOfReminders;

	private final TellHeads tellHeads;

	private final TellWeekly tellWeekly;

	private final QueueDigests queueDigests;

	MorningWork(RemindOfDeadlines remindOfDeadlines, TellOfReminders tellOfReminders, TellHeads tellHeads,
			TellWeekly tellWeekly, QueueDigests queueDigests) {
		this.remindOfDeadlines = remindOfDeadlines;
		this.tellOfReminders = tellOfReminders;
		this.tellHeads = tellHeads;
		this.tellWeekly = tellWeekly;
		this.queueDigests = queueDigests;
	}

	/**
	 * How much there was.
	 *
	 * @param failed how many parts are still to be done
	 */
	record Done(int reminders, int mails, int failed) {
	}

	Done of(LocalDate day, RuleDays answered) {
		Attempts attempts = new Attempts();
		int reminders = this.remindOfDeadlines.remind(day, answered, attempts);
		this.tellOfReminders.tell(day, answered, attempts);
		this.tellHeads.tell(day, attempts);
		attempts.attempt("the week's list", () -> this.tellWeekly.tell(day, answered));
		int mails = this.queueDigests.queue(day, attempts);
		return new Done(reminders, mails, attempts.failed());
	}

}
