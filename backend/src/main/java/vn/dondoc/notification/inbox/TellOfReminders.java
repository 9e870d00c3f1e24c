package vn.dondoc.notification.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.Recipient;
import vn.dondoc.account.Recipients;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.reminder.RemindersOfDay;
import vn.dondoc.notification.NotificationSettings;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.setting.Settings;
import vn.dondoc.system.Ids;

/** Tells each agency in one message what it was reminded of that day. */
@Component
public class TellOfReminders {

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

	/** An agency that was told already is not told again. */
	public void tell(LocalDate day) {
		this.reminders.agencies(day)
			.forEach((agency) -> this.transaction.executeWithoutResult((status) -> tell(agency, day)));
	}

	private void tell(AgencyId agency, LocalDate day) {
		String origin = "reminders/" + day + "/" + agency.value();
		if (this.posting.toldOf(origin)) {
			return;
		}
		List<AssignmentId> about = this.reminders.of(agency, day);
		Set<AccountId> readers = this.recipients.actingFor(Set.of(agency))
			.stream()
			.map(Recipient::account)
			.collect(Collectors.toSet());
		if (!readers.isEmpty()) {
			this.posting.post(
					List.of(new MessageRows.Fresh(Ids.next(), MessageKind.DUE, this.clock.instant(), null, origin,
							about, readers)),
					this.reminders.overdue(agency, day, this.settings.get(NotificationSettings.URGENT_OVERDUE_DAYS)));
		}
	}

}
