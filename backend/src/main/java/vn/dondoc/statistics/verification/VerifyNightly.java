package vn.dondoc.statistics.verification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.dondoc.statistics.FiguresVerification;
import vn.dondoc.system.Days;

/** Looks once a night; after a night without power at the next chance. */
@Component
public class VerifyNightly {

	private static final Logger LOG = LoggerFactory.getLogger(VerifyNightly.class);

	private static final LocalTime AT = LocalTime.of(2, 0);

	private static final int NAMED = 50;

	private final FiguresVerification verification;

	private final VerificationRuns runs;

	private final Clock clock;

	VerifyNightly(FiguresVerification verification, VerificationRuns runs, Clock clock) {
		this.verification = verification;
		this.runs = runs;
		this.clock = clock;
	}

	/** Does nothing before the hour, nor twice for the same night. */
	public void runIfDue() {
		LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), Days.VIETNAM);
		Instant due = now.toLocalDate().atTime(AT).atZone(Days.VIETNAM).toInstant();
		boolean done = this.runs.last().filter((run) -> !run.startedAt().isBefore(due)).isPresent();
		if (!now.toLocalTime().isBefore(AT) && !done) {
			run();
		}
	}

	private void run() {
		Instant started = this.clock.instant();
		FiguresVerification.Finding finding = this.verification.verify();
		this.runs.keep(new VerificationRun(started, this.clock.instant(), finding.assignments(),
				finding.differing().size(), finding.strays(),
				finding.differing().stream().limit(NAMED).map((id) -> id.value().toString()).toList()));
		if (!finding.holds()) {
			LOG.error("The figures' rows of {} assignments are not what their facts tell, {} rows belong to none",
					finding.differing().size(), finding.strays());
		}
	}

}
