package vn.dondoc.attachment;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets go of what nobody used, each night. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!command")
@ConditionalOnBooleanProperty(name = "dondoc.jobs", matchIfMissing = true)
class ForgettingJob {

	private final ForgetWaiting waiting;

	ForgettingJob(ForgetWaiting waiting) {
		this.waiting = waiting;
	}

	@Scheduled(cron = "0 20 3 * * *", zone = "Asia/Ho_Chi_Minh")
	void forget() {
		this.waiting.forget();
	}

}
