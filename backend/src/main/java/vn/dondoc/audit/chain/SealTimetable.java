package vn.dondoc.audit.chain;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Seals every few seconds, and looks at the whole trail each night. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!command")
class SealTimetable {

	private static final Logger LOG = LoggerFactory.getLogger(SealTimetable.class);

	private final SealEntries sealEntries;

	private final VerifyChain verifyChain;

	/** Without the key the server does not start. */
	SealTimetable(SealEntries sealEntries, VerifyChain verifyChain, AuditKey key) {
		this.sealEntries = sealEntries;
		this.verifyChain = verifyChain;
		key.get();
	}

	@Scheduled(initialDelayString = "${dondoc.audit.seal-every:PT5S}",
			fixedDelayString = "${dondoc.audit.seal-every:PT5S}")
	void seal() {
		this.sealEntries.seal();
	}

	@Scheduled(cron = "0 30 1 * * *", zone = "Asia/Ho_Chi_Minh")
	void verify() {
		Finding finding = this.verifyChain.verify();
		if (!finding.holds()) {
			LOG.error("The audit trail differs from what was sealed: {}", finding.named());
		}
	}

}
