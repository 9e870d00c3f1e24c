package vn.dondoc.statistics;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.setting.DeclaredSettings;
import vn.dondoc.setting.SettingKey;

/** What an office may decide otherwise about its figures; printed wherever it shows. */
@Component
public class FigureSettings implements DeclaredSettings {

	/** Which date "on time" is judged on. */
	public static final SettingKey<DoneBasis> JUDGED_ON = SettingKey.choice("figures.judged-on", DoneBasis.SUBMITTED);

	/** Whether what has no deadline is printed within what is in time. */
	public static final SettingKey<Boolean> FOLD_NO_DEADLINE = SettingKey.flag("figures.fold-no-deadline", false);

	@Override
	public List<SettingKey<?>> settings() {
		return List.of(JUDGED_ON, FOLD_NO_DEADLINE);
	}

}
