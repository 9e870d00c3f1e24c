package vn.dondoc.statistics.verification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Asks every quarter of an hour, so that the clock of the program alone says when. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!command")
@ConditionalOnBooleanProperty(name = "dondoc.jobs", matchIfMissing = true)
class VerificationJob {

	private final VerifyNightly verify;

	VerificationJob(VerifyNightly verify) {
		this.verify = verify;
	}

	@Scheduled(fixedDelay = 900_000, initialDelay = 60_000)
	void verify() {
		this.verify.runIfDue();
	}

}
