package vn.dondoc.assignment;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.setting.DeclaredSettings;
import vn.dondoc.setting.SettingKey;

/** What an office may decide otherwise about assignments. */
@Component
public class AssignmentSettings implements DeclaredSettings {

	/** Which date "on time" is judged on. */
	public static final SettingKey<DoneBasis> DONE_BASIS = SettingKey.choice("assignment.done-basis",
			DoneBasis.SUBMITTED);

	/** Within how many working days a new assignment is to be acknowledged. */
	public static final SettingKey<Integer> ACKNOWLEDGE_WITHIN = SettingKey
		.number("assignment.acknowledge-within-working-days", 2);

	/** How many extensions of one assignment may be granted. */
	public static final SettingKey<Integer> EXTENSIONS_AT_MOST = SettingKey.number("assignment.extensions-at-most", 1);

	@Override
	public List<SettingKey<?>> settings() {
		return List.of(DONE_BASIS, ACKNOWLEDGE_WITHIN, EXTENSIONS_AT_MOST);
	}

}
