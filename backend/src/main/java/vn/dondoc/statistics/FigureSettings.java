package vn.dondoc.statistics;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.setting.DeclaredSettings;
import vn.dondoc.setting.SettingKey;

/** What an office may decide otherwise about its figures; printed wherever it shows. */
@Component
public class FigureSettings implements DeclaredSettings {

	/** Whether what has no deadline is printed within what is in time. */
	public static final SettingKey<Boolean> FOLD_NO_DEADLINE = SettingKey.flag("figures.fold-no-deadline", false);

	/** Overdue with more reminders than these is told of higher up. */
	public static final SettingKey<Integer> REMINDERS_BORNE = SettingKey.number("escalation.reminders", 3);

	/** Overdue for more days than these is told of higher up. */
	public static final SettingKey<Integer> OVERDUE_DAYS_BORNE = SettingKey.number("escalation.overdue-days", 30);

	/** Without a deadline and unheard of for more days than these likewise. */
	public static final SettingKey<Integer> SILENT_DAYS_BORNE = SettingKey.number("escalation.silent-days", 90);

	@Override
	public List<SettingKey<?>> settings() {
		return List.of(FOLD_NO_DEADLINE, REMINDERS_BORNE, OVERDUE_DAYS_BORNE, SILENT_DAYS_BORNE);
	}

}
