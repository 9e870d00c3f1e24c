package vn.dondoc.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The public holidays of a year (Labour Code 2019, Art. 112), with the days that make up
 * for those on a weekend (Art. 111).
 */
final class PublicHolidays {

	private static final int TET_DAYS = 5;

	private PublicHolidays() {
	}

	/**
	 * What the Prime Minister decides each year.
	 *
	 * @param daysBeforeTet how many of the five days lie before the first of the first
	 * @param secondNationalDay the day joined to 2 September; null for the usual one
	 * @param cultureDay whether 24 November is a holiday, as proposed in 2026
	 */
	record Choice(int daysBeforeTet, @Nullable LocalDate secondNationalDay, boolean cultureDay) {

		static final Choice USUAL = new Choice(1, null, false);

	}

	static Set<LocalDate> of(int year, Choice choice) {
		List<LocalDate> holidays = new ArrayList<>();
		holidays.add(LocalDate.of(year, Month.JANUARY, 1));
		LocalDate firstOfTet = Lunar.day(1, 1, year).minusDays(choice.daysBeforeTet());
		firstOfTet.datesUntil(firstOfTet.plusDays(TET_DAYS)).forEach(holidays::add);
		holidays.add(Lunar.day(10, 3, year));
		holidays.add(LocalDate.of(year, Month.APRIL, 30));
		holidays.add(LocalDate.of(year, Month.MAY, 1));
		LocalDate nationalDay = LocalDate.of(year, Month.SEPTEMBER, 2);
		holidays.add(nationalDay);
		LocalDate second = choice.secondNationalDay();
		holidays.add((second != null) ? second : usualSecond(nationalDay));
		if (choice.cultureDay()) {
			holidays.add(LocalDate.of(year, Month.NOVEMBER, 24));
		}
		return withMadeUpDays(new TreeSet<>(holidays));
	}

	private static LocalDate usualSecond(LocalDate nationalDay) {
		LocalDate before = nationalDay.minusDays(1);
		return weekend(before) ? nationalDay.plusDays(1) : before;
	}

	private static Set<LocalDate> withMadeUpDays(TreeSet<LocalDate> holidays) {
		TreeSet<LocalDate> free = new TreeSet<>(holidays);
		for (LocalDate holiday : holidays) {
			if (weekend(holiday)) {
				LocalDate madeUp = holiday.plusDays(1);
				while (weekend(madeUp) || free.contains(madeUp)) {
					madeUp = madeUp.plusDays(1);
				}
				free.add(madeUp);
			}
		}
		return free;
	}

	static boolean weekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}
