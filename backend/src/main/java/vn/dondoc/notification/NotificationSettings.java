package vn.dondoc.notification;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.notification.reminder.DaysBefore;
import vn.dondoc.setting.DeclaredSettings;
import vn.dondoc.setting.SettingKey;

/** What an office may decide otherwise about whom it tells what and when. */
@Component
public class NotificationSettings implements DeclaredSettings {

	/** How many days before the last day in time the lead is reminded. */
	public static final SettingKey<DaysBefore> DAYS_BEFORE = new SettingKey<>("notification.days-before",
			DaysBefore.read("7, 3, 1, 0"), DaysBefore::read, List.of());

	/** How many days apart reminders are from then on; zero for none. */
	public static final SettingKey<Integer> EVERY_DAYS_AFTER = SettingKey.number("notification.every-days-after", 7);

	/** The hour of a working day from which on its reminders are made. */
	public static final SettingKey<Integer> MORNING_HOUR = SettingKey.number("notification.morning-hour", 7, 23);

	/** From how many days overdue on an assignment is urgent, whatever its priority. */
	public static final SettingKey<Integer> URGENT_OVERDUE_DAYS = SettingKey.number("notification.urgent-overdue-days",
			30);

	/** For how many days a message is kept once it was read. */
	public static final SettingKey<Integer> KEEP_READ_DAYS = SettingKey.number("notification.keep-read-days", 180);

	/** For how many days an e-mail is kept once it was sent. */
	public static final SettingKey<Integer> KEEP_SENT_DAYS = SettingKey.number("notification.keep-sent-days", 365);

	/** What stands behind the number of a letter that urges. */
	public static final SettingKey<String> LETTER_NOTATION = new SettingKey<>("notification.letter-notation", "VP-TH",
			NotificationSettings::notation, List.of());

	private static String notation(String text) {
		if (!text.matches("[\\p{Lu}0-9][\\p{Lu}0-9&.-]{0,30}")) {
			throw new IllegalArgumentException(text);
		}
		return text;
	}

	@Override
	public List<SettingKey<?>> settings() {
		return List.of(DAYS_BEFORE, EVERY_DAYS_AFTER, MORNING_HOUR, URGENT_OVERDUE_DAYS, KEEP_READ_DAYS, KEEP_SENT_DAYS,
				LETTER_NOTATION);
	}

}
