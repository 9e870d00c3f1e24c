package vn.dondoc.notification.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.Recipient;
import vn.dondoc.account.Recipients;
import vn.dondoc.notification.inbox.MessagesPosted;
import vn.dondoc.notification.inbox.Unmailed;
import vn.dondoc.notification.mail.Outbox;
import vn.dondoc.notification.mail.WriteMail;
import vn.dondoc.notification.preference.MailPreference;
import vn.dondoc.notification.preference.MailPreferences;

/** Queues an e-mail of its own of what is urgent, to whoever wants it at once. */
@Component
class TellAtOnce {

	private final Outbox outbox;

	private final Recipients recipients;

	private final MailPreferences preferences;

	private final Unmailed unmailed;

	private final UrgentMail urgentMail;

	private final Clock clock;

	TellAtOnce(Outbox outbox, Recipients recipients, MailPreferences preferences, Unmailed unmailed,
			UrgentMail urgentMail, Clock clock) {
		this.outbox = outbox;
		this.recipients = recipients;
		this.preferences = preferences;
		this.unmailed = unmailed;
		this.urgentMail = urgentMail;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(MessagesPosted event) {
		if (this.outbox.open()) {
			event.messages().stream().filter((message) -> !message.urgent().isEmpty()).forEach(this::tell);
		}
	}

	private static boolean wants(MailPreference wish, MessagesPosted.Posted message, LocalDate today) {
		return message.tooLate() ? wish.morningOf(today) : wish.atOnceOn(today);
	}

	private void tell(MessagesPosted.Posted message) {
		LocalDate today = LocalDate.now(this.clock);
		Map<AccountId, MailPreference> wishes = this.preferences.among(message.readers());
		Set<AccountId> wanting = message.readers()
			.stream()
			.filter((reader) -> wants(wishes.getOrDefault(reader, MailPreference.USUAL), message, today))
			.collect(Collectors.toSet());
		List<Recipient> reached = this.recipients.among(wanting)
			.stream()
			.filter((one) -> one.email() != null && !one.email().isBlank())
			.toList();
		if (!reached.isEmpty()) {
			WriteMail.Written written = this.urgentMail.write(message);
			this.outbox.queue(reached.stream()
				.map((one) -> new Outbox.Fresh(one, "urgent/" + message.id() + "/" + one.account().value(), written))
				.toList());
			this.unmailed.mailed(message.id(), reached.stream().map(Recipient::account).toList());
		}
	}

}
