package vn.dondoc.notification.morning;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

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

	/** How much there was. */
	record Done(int reminders, int mails) {
	}

	Done of(LocalDate day, RuleDays answered) {
		int reminders = this.remindOfDeadlines.remind(day, answered);
		this.tellOfReminders.tell(day);
		this.tellHeads.tell(day);
		this.tellWeekly.tell(day);
		return new Done(reminders, this.queueDigests.queue(day));
	}

}
