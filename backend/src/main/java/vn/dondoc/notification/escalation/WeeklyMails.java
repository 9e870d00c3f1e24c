package vn.dondoc.notification.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.Recipient;
import vn.dondoc.notification.mail.Outbox;
import vn.dondoc.notification.mail.WriteMail;
import vn.dondoc.notification.preference.MailPreference;
import vn.dondoc.notification.preference.MailPreferences;

/** Queues the week's e-mail to whoever wants any, once. */
@Component
class WeeklyMails {

	private final Outbox outbox;

	private final MailPreferences preferences;

	WeeklyMails(Outbox outbox, MailPreferences preferences) {
		this.outbox = outbox;
		this.preferences = preferences;
	}

	void queue(LocalDate day, List<Recipient> people, WriteMail.Written written) {
		if (!this.outbox.open()) {
			return;
		}
		Map<AccountId, MailPreference> wishes = this.preferences
			.among(people.stream().map(Recipient::account).toList());
		Set<String> held = this.outbox.held(people.stream().map((one) -> origin(day, one)).toList());
		this.outbox.queue(people.stream()
			.filter((one) -> one.email() != null && !one.email().isBlank())
			.filter((one) -> wishes.getOrDefault(one.account(), MailPreference.USUAL).morningOf(day))
			.filter((one) -> !held.contains(origin(day, one)))
			.map((one) -> new Outbox.Fresh(one, origin(day, one), written))
			.toList());
	}

	private static String origin(LocalDate day, Recipient one) {
		return "escalated/" + day + "/" + one.account().value();
	}

}
