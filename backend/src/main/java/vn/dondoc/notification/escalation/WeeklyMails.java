package vn.dondoc.notification.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.Recipient;
import vn.dondoc.notification.inbox.Unmailed;
import vn.dondoc.notification.mail.Outbox;
import vn.dondoc.notification.mail.WriteMail;
import vn.dondoc.notification.preference.MailPreference;
import vn.dondoc.notification.preference.MailPreferences;

/** Queues the week's e-mail to whoever wants any. */
@Component
class WeeklyMails {

	private final Outbox outbox;

	private final MailPreferences preferences;

	private final Unmailed unmailed;

	WeeklyMails(Outbox outbox, MailPreferences preferences, Unmailed unmailed) {
		this.outbox = outbox;
		this.preferences = preferences;
		this.unmailed = unmailed;
	}

	/**
	 * Whoever gets it is not told of the week's message again by that morning's e-mail.
	 */
	void queue(LocalDate day, UUID message, List<Recipient> people, WriteMail.Written written) {
		if (!this.outbox.open()) {
			return;
		}
		Map<AccountId, MailPreference> wishes = this.preferences
			.among(people.stream().map(Recipient::account).toList());
		List<Recipient> wanting = people.stream()
			.filter((one) -> one.email() != null && !one.email().isBlank())
			.filter((one) -> wishes.getOrDefault(one.account(), MailPreference.USUAL).morningOf(day))
			.toList();
		this.outbox.queue(wanting.stream()
			.map((one) -> new Outbox.Fresh(one, "escalated/" + message + "/" + one.account().value(), written))
			.toList());
		this.unmailed.mailed(message, wanting.stream().map(Recipient::account).toList());
	}

}
