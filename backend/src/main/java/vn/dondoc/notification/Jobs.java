package vn.dondoc.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

import vn.dondoc.notification.mail.SendMails;
import vn.dondoc.notification.morning.MorningRun;

/** What the program does unasked while it serves; never at the command line. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!command")
@ConditionalOnBooleanProperty(name = "dondoc.jobs", matchIfMissing = true)
class Jobs {

	private final MorningRun morningRun;

	private final SendMails sendMails;

	Jobs(MorningRun morningRun, SendMails sendMails) {
		this.morningRun = morningRun;
		this.sendMails = sendMails;
	}

	/**
	 * Asked every minute, so that the clock of the program alone says when it is morning.
	 */
	@Scheduled(fixedDelay = 60_000, initialDelay = 10_000)
	void morning() {
		this.morningRun.runIfDue();
	}

	@Scheduled(fixedDelay = 10_000, initialDelay = 15_000)
	void mails() {
		this.sendMails.sendDue();
	}

}
