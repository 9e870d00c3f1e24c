package vn.dondoc.notification.escalation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.Recipient;
import vn.dondoc.account.Recipients;
import vn.dondoc.account.Role;
import vn.dondoc.deadline.Calendars;
import vn.dondoc.deadline.WorkingCalendar;
import vn.dondoc.notification.inbox.MessageKind;
import vn.dondoc.notification.inbox.PostOnce;
import vn.dondoc.notification.reminder.RuleDays;

/**
 * Tells the Office and leaders what is to be known higher up, on the first working day of
 * each week, or the first one on which the program runs: as one message, and by e-mail
 * where there is a server.
 */
@Component
public class TellWeekly {

	private final Recipients recipients;

	private final EscalatedWork work;

	private final PostOnce postOnce;

	private final WeeklyMails mails;

	private final Calendars calendars;

	private final TransactionOperations transaction;

	TellWeekly(Recipients recipients, EscalatedWork work, PostOnce postOnce, WeeklyMails mails, Calendars calendars,
			TransactionOperations transaction) {
		this.recipients = recipients;
		this.work = work;
		this.postOnce = postOnce;
		this.mails = mails;
		this.calendars = calendars;
		this.transaction = transaction;
	}

	/**
	 * Does nothing on any other day, unless nothing ran on the first one; nor where there
	 * is nothing to tell.
	 */
	public void tell(LocalDate day, RuleDays answered) {
		LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		if (firstOf(monday, day, answered)) {
			EscalatedWork.Found found = this.work.found(day);
			if (found.count() > 0) {
				this.transaction.executeWithoutResult((status) -> tell(day, monday, found));
			}
		}
	}

	private boolean firstOf(LocalDate monday, LocalDate day, RuleDays answered) {
		WorkingCalendar calendar = this.calendars.current();
		return monday.datesUntil(day).allMatch((before) -> calendar.restDay(before) || answered.contains(before));
	}

	/** Once a week, whatever day of it that is. */
	private void tell(LocalDate day, LocalDate monday, EscalatedWork.Found found) {
		List<Recipient> people = this.recipients.holding(Set.of(Role.OFFICE_CLERK, Role.OFFICE_HEAD, Role.LEADER));
		Set<AccountId> accounts = people.stream().map(Recipient::account).collect(Collectors.toSet());
		this.postOnce.post(MessageKind.ESCALATED, "escalated/" + monday, found.assignments(), accounts)
			.ifPresent((message) -> this.mails.queue(day, message, people, found.written()));
	}

}
