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

	@Override
	public List<SettingKey<?>> settings() {
		return List.of(FOLD_NO_DEADLINE);
	}

}
