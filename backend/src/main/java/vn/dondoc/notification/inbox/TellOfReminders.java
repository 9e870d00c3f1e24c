package vn.dondoc.notification.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.Recipient;
import vn.dondoc.account.Recipients;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.reminder.RemindersOfDay;
import vn.dondoc.notification.Attempts;
import vn.dondoc.notification.NotificationSettings;
import vn.dondoc.notification.reminder.RuleDays;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.setting.Settings;
import vn.dondoc.statistics.Slice;
import vn.dondoc.system.Ids;

/**
 * Tells each agency what it was reminded of that day: what it leads and lists of what is
 * due tell of, what is due only later, and what it owes an answer to, each in one
 * message.
 */
@Component
public class TellOfReminders {

	/** Where each kind of message about reminders comes from. */
	private static final Map<MessageKind, String> ORIGINS = Map.of(MessageKind.DUE, "reminders", MessageKind.DUE_AHEAD,
			"reminders-ahead", MessageKind.COOPERATION_DUE, "reminder-copies");

	private final RemindersOfDay reminders;

	private final Recipients recipients;

	private final Posting posting;

	private final Settings settings;

	private final TransactionOperations transaction;

	private final Clock clock;

	TellOfReminders(RemindersOfDay reminders, Recipients recipients, Posting posting, Settings settings,
			TransactionOperations transaction, Clock clock) {
		this.reminders = reminders;
		this.recipients = recipients;
		this.posting = posting;
		this.settings = settings;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * What an agency was told of already, that morning or one that broke off, it is not
	 * again.
	 */
	public void tell(LocalDate day, RuleDays answered, Attempts attempts) {
		answered.from().datesUntil(day.plusDays(1)).forEach((one) -> tell(one, attempts, false));
	}

	/**
	 * What was reminded of behind the day's morning, and cannot wait for the next one.
	 */
	public void tellAtOnce(LocalDate day, Attempts attempts) {
		tell(day, attempts, true);
	}

	private void tell(LocalDate day, Attempts attempts, boolean atOnce) {
		this.reminders.agencies(day)
			.forEach((agency) -> attempts.attempt(agency,
					() -> this.transaction.executeWithoutResult((status) -> tell(agency, day, atOnce))));
	}

	private void tell(AgencyId agency, LocalDate day, boolean atOnce) {
		Set<AccountId> readers = this.recipients.actingFor(Set.of(agency))
			.stream()
			.map(Recipient::account)
			.collect(Collectors.toSet());
		if (readers.isEmpty()) {
			return;
		}
		String end = "/" + day + "/" + agency.value();
		Set<AssignmentId> before = ORIGINS.values()
			.stream()
			.flatMap((origin) -> this.posting.toldBy(origin + end).stream())
			.collect(Collectors.toSet());
		LocalDate listed = LocalDate.now(this.clock).plusDays(Slice.SOON_DAYS);
		Map<MessageKind, List<RemindersOfDay.Told>> told = this.reminders.of(agency, day)
			.stream()
			.filter((one) -> !before.contains(one.assignment()))
			.collect(Collectors.groupingBy((one) -> kind(one, listed), TreeMap::new, Collectors.toList()));
		String further = before.isEmpty() ? end : end + "/" + before.size();
		told.forEach((kind, some) -> post(fresh(kind, ORIGINS.get(kind) + further, some, readers), some, atOnce));
	}

	private static MessageKind kind(RemindersOfDay.Told one, LocalDate listed) {
		if (one.copy()) {
			return MessageKind.COOPERATION_DUE;
		}
		return one.dueAfter(listed) ? MessageKind.DUE_AHEAD : MessageKind.DUE;
	}

	private MessageRows.Fresh fresh(MessageKind kind, String origin, List<RemindersOfDay.Told> told,
			Set<AccountId> readers) {
		return new MessageRows.Fresh(Ids.next(), kind, this.clock.instant(), null, origin,
				told.stream().map(RemindersOfDay.Told::assignment).toList(), readers);
	}

	private void post(MessageRows.Fresh message, List<RemindersOfDay.Told> told, boolean atOnce) {
		if (atOnce) {
			this.posting.postAtOnce(message);
			return;
		}
		int urgentFrom = this.settings.get(NotificationSettings.URGENT_OVERDUE_DAYS);
		this.posting.post(message,
				told.stream()
					.filter((one) -> !one.copy() && one.rule() <= -urgentFrom)
					.map(RemindersOfDay.Told::assignment)
					.toList());
	}

}
