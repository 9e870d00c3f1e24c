package vn.dondoc.setting.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.setting.SettingKey;
import vn.dondoc.setting.SettingValue;

/**
 * A setting on its page: the value in force, since when and by whom, and those before it.
 *
 * @param options the values to choose from; none where a number is typed
 */
record SettingView(String name, Word value, @Nullable Instant since, @Nullable String by, List<Word> options,
		List<Past> before) {

	/** Makes it of what is declared and of what was set, the latest first. */
	static SettingView of(SettingKey<?> key, List<SettingValue> set) {
		List<Word> options = key.choices().stream().map((choice) -> word(key, choice)).toList();
		if (set.isEmpty()) {
			return new SettingView(key.name(), word(key, key.shipped().toString()), null, null, options, List.of());
		}
		SettingValue inForce = set.get(0);
		List<Past> before = set.stream()
			.skip(1)
			.map((past) -> new Past(word(key, past.value()), past.from(), past.by()))
			.toList();
		return new SettingView(key.name(), word(key, inForce.value()), inForce.from(), inForce.by(), options, before);
	}

	private static Word word(SettingKey<?> key, String text) {
		if (key.choices().isEmpty()) {
			return new Word(text, "setting.value.number");
		}
		return new Word(text,
				(key.shipped() instanceof Boolean) ? "setting.value." + text : "setting." + key.name() + "." + text);
	}

	/** A value as it is written, and the message that says it. */
	record Word(String text, String messageKey) {

	}

	/** A value that is no longer in force. */
	record Past(Word value, Instant from, @Nullable String by) {

	}

}
