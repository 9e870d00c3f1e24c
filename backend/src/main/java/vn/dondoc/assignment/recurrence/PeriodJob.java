package vn.dondoc.assignment.recurrence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for periods that have begun while the program serves. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!command")
@ConditionalOnBooleanProperty(name = "dondoc.jobs", matchIfMissing = true)
class PeriodJob {

	private static final Logger LOG = LoggerFactory.getLogger(PeriodJob.class);

	private final FillPeriods fillPeriods;

	PeriodJob(FillPeriods fillPeriods) {
		this.fillPeriods = fillPeriods;
	}

	/** Asked every minute, so that the clock of the program alone says when it is day. */
	@Scheduled(fixedDelay = 60_000, initialDelay = 5_000)
	void fill() {
		int entered = this.fillPeriods.fill();
		if (entered > 0) {
			LOG.info("{} assignments of periods that have begun", entered);
		}
	}

}
