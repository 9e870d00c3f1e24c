package vn.dondoc.deadline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which days the offices work: weekends and public holidays are free, unless a notice
 * swapped a day.
 */
public final class WorkingCalendar {

	private final Map<Integer, PublicHolidays.Choice> choices;

	private final Map<LocalDate, Boolean> swaps;

	private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

	/**
	 * Made of what the notices of the years say.
	 * @param swaps days named one by one, true where free
	 */
	WorkingCalendar(Map<Integer, PublicHolidays.Choice> choices, Map<LocalDate, Boolean> swaps) {
		this.choices = Map.copyOf(choices);
		this.swaps = Map.copyOf(swaps);
	}

	public boolean restDay(LocalDate day) {
		Boolean swapped = this.swaps.get(day);
		if (swapped != null) {
			return swapped;
		}
		return PublicHolidays.weekend(day) || holidays(day.getYear()).contains(day);
	}

	/** The day itself, or the first working day after it. */
	public LocalDate rolled(LocalDate day) {
		LocalDate rolled = day;
		while (restDay(rolled)) {
			rolled = rolled.plusDays(1);
		}
		return rolled;
	}

	/** The nth working day after a day, which itself is not counted. */
	public LocalDate workingDaysAfter(LocalDate day, int amount) {
		LocalDate reached = day;
		for (int counted = 0; counted < amount; counted++) {
			reached = rolled(reached.plusDays(1));
		}
		return reached;
	}

	/**
	 * The public holidays of a year, with the days that make up for those on a weekend.
	 */
	public Set<LocalDate> holidays(int year) {
		return this.holidays.computeIfAbsent(year, (missing) -> PublicHolidays.of(missing,
				this.choices.getOrDefault(missing, PublicHolidays.Choice.USUAL)));
	}

	/** The same text for the same notices, another one once any of them changed. */
	public String version() {
		String notices = new TreeMap<>(this.choices) + " " + new TreeMap<>(this.swaps);
		return UUID.nameUUIDFromBytes(notices.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
	}

}
