package vn.dondoc.assignment.revision;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Completes the list each night. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!command")
@ConditionalOnBooleanProperty(name = "dondoc.jobs", matchIfMissing = true)
class RevisionJob {

	private final CompleteRevisions completeRevisions;

	RevisionJob(CompleteRevisions completeRevisions) {
		this.completeRevisions = completeRevisions;
	}

	@Scheduled(cron = "0 40 2 * * *", zone = "Asia/Ho_Chi_Minh")
	void complete() {
		this.completeRevisions.complete();
	}

}
