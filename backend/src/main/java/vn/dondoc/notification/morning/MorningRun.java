package vn.dondoc.notification.morning;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.dondoc.notification.NotificationSettings;
import vn.dondoc.notification.reminder.RuleDays;
import vn.dondoc.setting.Settings;

/**
 * Does what a morning has to do, once the hour has come: at the next chance after the
 * program was down, and where another node broke off.
 */
@Component
public class MorningRun {

	private static final Logger LOG = LoggerFactory.getLogger(MorningRun.class);

	/** Until what failed is tried again. */
	private static final Duration PAUSE = Duration.ofMinutes(10);

	private final Mornings mornings;

	private final MorningWork work;

	private final RestOfDay restOfDay;

	private final Settings settings;

	private final Clock clock;

	private volatile @Nullable LocalDateTime brokeOff;

	MorningRun(Mornings mornings, MorningWork work, RestOfDay restOfDay, Settings settings, Clock clock) {
		this.mornings = mornings;
		this.work = work;
		this.restOfDay = restOfDay;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Does nothing before the hour and on a rest day; once the morning is done, only what
	 * cannot wait for the next one.
	 */
	public void runIfDue() {
		LocalDateTime now = LocalDateTime.now(this.clock);
		if (!resting(now) && now.getHour() >= this.settings.get(NotificationSettings.MORNING_HOUR)) {
			this.mornings.begin(now.toLocalDate())
				.ifPresentOrElse((answered) -> run(now, answered), () -> this.restOfDay.lookAt(now));
		}
	}

	/**
	 * Nothing exists twice: what failed is tried again after a while, until the morning
	 * is finished, and the rest of it is left as it is.
	 */
	private void run(LocalDateTime now, RuleDays answered) {
		LocalDate day = now.toLocalDate();
		MorningWork.Done done = this.work.of(day, answered);
		if (done.failed() == 0) {
			this.mornings.finish(day);
			this.brokeOff = null;
			LOG.info("Morning of {}: {} reminders, {} e-mails", day, done.reminders(), done.mails());
		}
		else {
			this.brokeOff = now;
			LOG.warn("Morning of {}: {} parts failed", day, done.failed());
		}
	}

	private boolean resting(LocalDateTime now) {
		LocalDateTime broke = this.brokeOff;
		return broke != null && !now.isBefore(broke) && now.isBefore(broke.plus(PAUSE));
	}

}
