package vn.dondoc.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

import vn.dondoc.notification.mail.SendMails;
import vn.dondoc.notification.morning.MorningRun;
import vn.dondoc.notification.tidying.ForgetOld;

/** What the program does unasked while it serves; never at the command line. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!command")
@ConditionalOnBooleanProperty(name = "dondoc.jobs", matchIfMissing = true)
class Jobs {

	private final MorningRun morningRun;

	private final SendMails sendMails;

	private final ForgetOld forgetOld;

	Jobs(MorningRun morningRun, SendMails sendMails, ForgetOld forgetOld) {
		this.morningRun = morningRun;
		this.sendMails = sendMails;
		this.forgetOld = forgetOld;
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

	@Scheduled(cron = "0 10 3 * * *", zone = "Asia/Ho_Chi_Minh")
	void tidy() {
		this.forgetOld.forget();
	}

}
