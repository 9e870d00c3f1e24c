package vn.dondoc.report.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for closed periods while the program serves. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!command")
@ConditionalOnBooleanProperty(name = "dondoc.jobs", matchIfMissing = true)
class ScheduleJob {

	private static final Logger LOG = LoggerFactory.getLogger(ScheduleJob.class);

	private final PrepareScheduled prepare;

	ScheduleJob(PrepareScheduled prepare) {
		this.prepare = prepare;
	}

	/** Asked every five minutes, so that the clock of the program alone says when. */
	@Scheduled(fixedDelay = 300_000, initialDelay = 90_000)
	void prepare() {
		int prepared = this.prepare.prepare();
		if (prepared > 0) {
			LOG.info("{} reports prepared by their schedule", prepared);
		}
	}

}
