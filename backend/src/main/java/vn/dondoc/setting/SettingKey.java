package vn.dondoc.setting;

import java.util.function.Function;

/**
 * A setting a room declares: its name, the value shipped, and how it is written. What it
 * means in words is its message {@code setting.<name>}.
 */
public record SettingKey<T>(String name, T shipped, Function<String, T> reader) {

	/** On or off. */
	public static SettingKey<Boolean> flag(String name, boolean shipped) {
		return new SettingKey<>(name, shipped, Boolean::valueOf);
	}

	/** A whole number. */
	public static SettingKey<Integer> number(String name, int shipped) {
		return new SettingKey<>(name, shipped, Integer::valueOf);
	}

	/** One of an enum's values. */
	public static <E extends Enum<E>> SettingKey<E> choice(String name, E shipped) {
		return new SettingKey<>(name, shipped, (text) -> Enum.valueOf(shipped.getDeclaringClass(), text));
	}

	T read(String text) {
		return this.reader.apply(text);
	}

}
