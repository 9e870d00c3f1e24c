package vn.dondoc.setting;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.Actor;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Missing;

/** Changes a declared setting by its name, from now on. */
@Component
public class ChangeSetting {

	private final List<DeclaredSettings> declared;

	private final Settings settings;

	ChangeSetting(List<DeclaredSettings> declared, Settings settings) {
		this.declared = declared;
		this.settings = settings;
	}

	/**
	 * Sets what was typed; the value in force already is not set again.
	 * @param seen the value that was in force when the form was opened
	 * @throws NoSuchValue if the setting cannot have it
	 * @throws ChangedMeanwhile if another value has been set since
	 */
	@Transactional
	public void change(String name, String typed, String seen, Actor by) {
		change(key(name), typed, seen, by);
	}

	private <T> void change(SettingKey<T> key, String typed, String seen, Actor by) {
		T value = key.typed(typed.strip());
		T inForce = this.settings.get(key);
		if (value.equals(inForce)) {
			return;
		}
		if (!inForce.toString().equals(seen)) {
			throw new ChangedMeanwhile();
		}
		this.settings.change(key, value, by);
	}

	private SettingKey<?> key(String name) {
		return this.declared.stream()
			.flatMap((room) -> room.settings().stream())
			.filter((key) -> key.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new Missing("setting " + name));
	}

}
