package vn.dondoc.deadline;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.dondoc.deadline.Recurrence.Occurrence;

import static org.assertj.core.api.Assertions.assertThat;

/** Which periods a rule means, and the day each is due on. */
class RecurrenceRuleTest {

	@Test
	void aDayOfAQuarterIsThatOfItsLastMonth() {
		assertThat(from("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25", "2025-09-08")).startsWith(
				new Occurrence(day("2025-07-01"), day("2025-09-25")),
				new Occurrence(day("2025-10-01"), day("2025-12-25")));
		assertThat(from("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25", "2025-09-26").get(0).dueOn()).isEqualTo("2025-12-25");
	}

	@Test
	void aMonthTooShortForTheDayEndsInstead() {
		assertThat(from("FREQ=MONTHLY;BYMONTHDAY=31", "2025-01-15")).extracting(Occurrence::dueOn)
			.startsWith(day("2025-01-31"), day("2025-02-28"), day("2025-03-31"), day("2025-04-30"));
	}

	@Test
	void aDayOfTheYearWithoutAMonthIsOneOfDecember() {
		assertThat(from("FREQ=YEARLY;BYMONTHDAY=15", "2025-03-01")).startsWith(
				new Occurrence(day("2025-01-01"), day("2025-12-15")),
				new Occurrence(day("2026-01-01"), day("2026-12-15")));
		assertThat(from("FREQ=YEARLY;BYMONTH=11", "2025-03-01").get(0).dueOn()).isEqualTo("2025-11-30");
	}

	@Test
	void severalDaysOfAPeriodAreAPeriodEach() {
		assertThat(from("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15", "2025-03-01")).startsWith(
				new Occurrence(day("2025-01-01"), day("2025-06-15")),
				new Occurrence(day("2025-06-16"), day("2025-12-15")),
				new Occurrence(day("2026-01-01"), day("2026-06-15")));
		assertThat(from("FREQ=WEEKLY;BYDAY=TU,FR", "2025-09-10")).startsWith(
				new Occurrence(day("2025-09-10"), day("2025-09-12")),
				new Occurrence(day("2025-09-15"), day("2025-09-16")));
		assertThat(from("FREQ=DAILY;BYHOUR=6,16", "2025-09-10")).extracting(Occurrence::dueOn)
			.startsWith(day("2025-09-10"), day("2025-09-11"), day("2025-09-12"));
	}

	@Test
	void everySecondWeekGoesOnFromTheWeekItBeganIn() {
		assertThat(from("FREQ=WEEKLY;INTERVAL=2", "2025-09-10")).startsWith(
				new Occurrence(day("2025-09-08"), day("2025-09-21")),
				new Occurrence(day("2025-09-22"), day("2025-10-05")));
	}

	@Test
	void aClerkSaysOnlyWhatTheFormCanSayAgain() {
		assertThat(Rhythm.of("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25")).isEqualTo(new Rhythm(Rhythm.Every.QUARTER, 25));
		for (String other : List.of("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15", "FREQ=MONTHLY;BYMONTHDAY=1,15",
				"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=DAILY;INTERVAL=3")) {
			assertThat(Rhythm.of(other).every()).as(other).isEqualTo(Rhythm.Every.OTHER);
		}
	}

	private static List<Occurrence> from(String rrule, String day) {
		return Recurrence.of(rrule).from(day(day)).limit(4).toList();
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}
