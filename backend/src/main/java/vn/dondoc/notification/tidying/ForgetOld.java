package vn.dondoc.notification.tidying;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntUnaryOperator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import vn.dondoc.notification.NotificationSettings;
import vn.dondoc.setting.SettingKey;
import vn.dondoc.setting.Settings;

/**
 * Forgets messages that were read and e-mails that were sent longer ago than the Office
 * keeps them; what was not read or not sent stays, however old.
 */
@Component
public class ForgetOld {

	private static final Logger LOG = LoggerFactory.getLogger(ForgetOld.class);

	private static final int AT_ONCE = 500;

	private final OldRows rows;

	private final Settings settings;

	private final Clock clock;

	ForgetOld(OldRows rows, Settings settings, Clock clock) {
		this.rows = rows;
		this.settings = settings;
		this.clock = clock;
	}

	public void forget() {
		Instant read = before(NotificationSettings.KEEP_READ_DAYS);
		Instant sent = before(NotificationSettings.KEEP_SENT_DAYS);
		int messages = all((most) -> this.rows.forgetRead(read, most));
		int mails = all((most) -> this.rows.forgetSent(sent, most));
		if (messages + mails > 0) {
			LOG.info("Forgot {} read messages and {} sent e-mails", messages, mails);
		}
	}

	private Instant before(SettingKey<Integer> days) {
		return this.clock.instant().minus(Duration.ofDays(this.settings.get(days)));
	}

	/** Each part in a transaction of its own, so that nobody waits for long. */
	private static int all(IntUnaryOperator part) {
		int all = 0;
		int some = part.applyAsInt(AT_ONCE);
		while (some > 0) {
			all += some;
			some = part.applyAsInt(AT_ONCE);
		}
		return all;
	}

}
