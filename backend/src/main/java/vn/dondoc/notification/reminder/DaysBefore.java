package vn.dondoc.notification.reminder;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * So many days before the last day in time; zero is that day itself. A dash stands for
 * none at all.
 *
 * @param days each once, the earliest reminder first
 */
public record DaysBefore(List<Integer> days) {

	private static final String NONE = "-";

	private static final int LONGEST = 365;

	private static final int MOST = 20;

	public DaysBefore {
		days = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
	}

	/** The most days; zero where there are none. */
	int earliest() {
		return this.days.isEmpty() ? 0 : this.days.get(0);
	}

	/**
	 * Reads "7, 3, 1, 0".
	 * @throws IllegalArgumentException if it is not written so
	 */
	public static DaysBefore read(String text) {
		if (text.strip().equals(NONE)) {
			return new DaysBefore(List.of());
		}
		List<Integer> days = Arrays.stream(text.strip().split("\\s*[,;]\\s*|\\s+", -1))
			.map(Integer::parseUnsignedInt)
			.toList();
		if (days.size() > MOST || days.stream().anyMatch((day) -> day > LONGEST)) {
			throw new IllegalArgumentException(text);
		}
		return new DaysBefore(days);
	}

	@Override
	public String toString() {
		return this.days.isEmpty() ? NONE : this.days.stream().map(String::valueOf).collect(Collectors.joining(", "));
	}

}
