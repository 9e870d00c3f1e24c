package vn.dondoc.notification.delivery;

import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.notification.mail.Outbox;
import vn.dondoc.system.Missing;

/** An administrator has an e-mail that was not taken tried again now. */
@Component
public class SendAgain {

	private final Outbox outbox;

	private final ApplicationEventPublisher events;

	SendAgain(Outbox outbox, ApplicationEventPublisher events) {
		this.outbox = outbox;
		this.events = events;
	}

	/**
	 * Puts it first in the queue.
	 * @throws Missing if there is none that could be sent
	 */
	@Transactional
	public void again(UUID mail) {
		if (!this.outbox.again(mail)) {
			throw new Missing("e-mail " + mail);
		}
		this.events.publishEvent(new MailSentAgain(mail));
	}

	/** Puts all that was given up first in the queue; answers how many. */
	@Transactional
	public int all() {
		int mails = this.outbox.allAgain();
		if (mails > 0) {
			this.events.publishEvent(new FailedMailsSentAgain(mails));
		}
		return mails;
	}

}
