package vn.dondoc.deadline;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.setting.DeclaredSettings;
import vn.dondoc.setting.SettingKey;

/** What an office may decide otherwise about deadlines. */
@Component
public class DeadlineSettings implements DeclaredSettings {

	/** Whether "trước ngày X" ends with the day before X; else with X itself. */
	public static final SettingKey<Boolean> BEFORE_EXCLUDES_THE_DAY = SettingKey
		.flag("deadline.before-excludes-the-day", true);

	/** Whether a fixed date on a rest day moves to the next working day. */
	public static final SettingKey<Boolean> FIXED_DATES_ROLL = SettingKey.flag("deadline.fixed-dates-roll", false);

	/** Whether 24 November is a public holiday; proposed in 2026, not confirmed. */
	public static final SettingKey<Boolean> CULTURE_DAY = SettingKey.flag("deadline.culture-day", false);

	@Override
	public List<SettingKey<?>> settings() {
		return List.of(BEFORE_EXCLUDES_THE_DAY, FIXED_DATES_ROLL, CULTURE_DAY);
	}

}
