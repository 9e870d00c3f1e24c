package vn.dondoc.notification.morning;

import java.time.Clock;
import java.time.LocalDateTime;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
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

	private final Mornings mornings;

	private final MorningWork work;

	private final Settings settings;

	private final Clock clock;

	MorningRun(Mornings mornings, MorningWork work, Settings settings, Clock clock) {
		this.mornings = mornings;
		this.work = work;
		this.settings = settings;
		this.clock = clock;
	}

	/** Does nothing before the hour, on a rest day, and once it is done. */
	public void runIfDue() {
		LocalDateTime now = LocalDateTime.now(this.clock);
		if (now.getHour() >= this.settings.get(NotificationSettings.MORNING_HOUR)) {
			this.mornings.begin(now.toLocalDate()).ifPresent((answered) -> run(now, answered));
		}
	}

	/**
	 * Whatever another server does at the same moment is left to it: nothing exists
	 * twice, and until the morning is finished it is asked for again.
	 */
	private void run(LocalDateTime now, RuleDays answered) {
		try {
			MorningWork.Done done = this.work.of(now.toLocalDate(), answered);
			this.mornings.finish(now.toLocalDate());
			LOG.info("Morning of {}: {} reminders, {} e-mails", now.toLocalDate(), done.reminders(), done.mails());
		}
		catch (DuplicateKeyException | ConcurrencyFailureException another) {
			LOG.info("Morning of {}: another server is at it", now.toLocalDate());
		}
	}

}
