package vn.dondoc.setting;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A setting a room declares: its name, the value shipped, and how it is written. What it
 * means in words is its message {@code setting.<name>}.
 *
 * @param choices every value it may have, as written; none where it is a number
 */
public record SettingKey<T>(String name, T shipped, Function<String, T> reader, List<String> choices) {

	public SettingKey {
		choices = List.copyOf(choices);
	}

	/** On or off. */
	public static SettingKey<Boolean> flag(String name, boolean shipped) {
		return new SettingKey<>(name, shipped, Boolean::valueOf, List.of("true", "false"));
	}

	/** A whole number, zero or more. */
	public static SettingKey<Integer> number(String name, int shipped) {
		return new SettingKey<>(name, shipped, Integer::parseUnsignedInt, List.of());
	}

	/** A whole number from zero to the greatest that makes sense. */
	public static SettingKey<Integer> number(String name, int shipped, int most) {
		return new SettingKey<>(name, shipped, (text) -> {
			int number = Integer.parseUnsignedInt(text);
			if (number > most) {
				throw NoSuchValue.above(most, text);
			}
			return number;
		}, List.of());
	}

	/** One of an enum's values. */
	public static <E extends Enum<E>> SettingKey<E> choice(String name, E shipped) {
		Class<E> type = shipped.getDeclaringClass();
		return new SettingKey<>(name, shipped, (text) -> Enum.valueOf(type, text),
				Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
	}

	T read(String text) {
		return this.reader.apply(text);
	}

	/**
	 * Reads what somebody typed.
	 * @throws NoSuchValue if the setting cannot have it
	 */
	T typed(String text) {
		if (!this.choices.isEmpty() && !this.choices.contains(text)) {
			throw new NoSuchValue(text);
		}
		try {
			return read(text);
		}
		catch (IllegalArgumentException notWrittenSo) {
			throw new NoSuchValue(text);
		}
	}

}
