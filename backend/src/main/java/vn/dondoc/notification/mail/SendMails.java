package vn.dondoc.notification.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Sends what is queued. What was sent but could not be written down is sent again, under
 * the same Message-ID; while the server cannot be reached everything waits.
 */
@Component
public class SendMails {

	private static final Logger LOG = LoggerFactory.getLogger(SendMails.class);

	private static final int AT_ONCE = 20;

	private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

	private static final int LONGEST_PAUSE = 6;

	/** As mail servers do among each other. */
	private static final Duration PATIENCE = Duration.ofDays(5);

	private final Claims claims;

	private final MailServer server;

	private final Clock clock;

	SendMails(Claims claims, MailServer server, Clock clock) {
		this.claims = claims;
		this.server = server;
		this.clock = clock;
	}

	/** Sends what is to be tried by now, until nothing is left or the server is gone. */
	public void sendDue() {
		if (!this.server.configured()) {
			return;
		}
		List<QueuedMail> some = this.claims.take(this.clock.instant(), AT_ONCE);
		while (!some.isEmpty() && allTried(some)) {
			some = this.claims.take(this.clock.instant(), AT_ONCE);
		}
	}

	private boolean allTried(List<QueuedMail> some) {
		for (int place = 0; place < some.size(); place++) {
			if (!serverTook(some.get(place))) {
				this.claims.putBack(some.subList(place + 1, some.size()));
				return false;
			}
		}
		return true;
	}

	/** Answers whether it makes sense to try another one. */
	private boolean serverTook(QueuedMail mail) {
		if (!this.claims.keep(mail, this.clock.instant())) {
			return true;
		}
		try {
			this.server.send(mail);
		}
		catch (MailException refused) {
			Refusal refusal = Refusal.of(refused);
			refused(mail, refusal);
			return refusal.kind() != Refusal.Kind.SERVER;
		}
		this.claims.sent(mail, this.clock.instant());
		return true;
	}

	private void refused(QueuedMail mail, Refusal refusal) {
		Instant now = this.clock.instant();
		LOG.warn("E-mail {} was not taken on try {}: {}", mail.id(), mail.tries() + 1, refusal.reason());
		if (refusal.kind() == Refusal.Kind.FOR_GOOD || mail.queuedAt().plus(PATIENCE).isBefore(now)) {
			this.claims.giveUp(mail, now, refusal.reason());
		}
		else {
			this.claims.tryAgain(mail, now.plus(pause(mail.tries())), refusal.reason());
		}
	}

	/** A minute, then twice as long each time, up to about an hour. */
	private static Duration pause(int tries) {
		return FIRST_PAUSE.multipliedBy(1L << Math.min(tries, LONGEST_PAUSE));
	}

}
