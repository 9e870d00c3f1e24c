package vn.dondoc.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingCalendarTest {

	private final WorkingCalendar calendar = SampleCalendar.asNoticed();

	@ParameterizedTest
	@ValueSource(strings = { "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31", "2025-04-07",
			"2025-04-30", "2025-05-01", "2025-09-01", "2025-09-02", "2026-01-01", "2026-02-16", "2026-02-20" })
	void publicHolidaysAreFree(LocalDate holiday) {
		assertThat(this.calendar.restDay(holiday)).isTrue();
	}

	@Test
	void aSwappedFridayIsFreeAndItsSaturdayIsWorked() {
		assertThat(this.calendar.restDay(LocalDate.of(2025, 5, 2))).isTrue();
		assertThat(this.calendar.restDay(LocalDate.of(2025, 4, 26))).isFalse();
		assertThat(this.calendar.restDay(LocalDate.of(2026, 1, 2))).isTrue();
		assertThat(this.calendar.restDay(LocalDate.of(2026, 1, 10))).isFalse();
	}

	@Test
	void aHolidayOnAWeekendIsMadeUpForOnTheNextWorkingDay() {
		assertThat(this.calendar.restDay(LocalDate.of(2026, 4, 27))).as("Giỗ Tổ on Sunday 26/4/2026").isTrue();
		assertThat(this.calendar.restDay(LocalDate.of(2026, 4, 28))).isFalse();
	}

	@Test
	void aWholeWeekendOfTetIsMadeUpForBehindTheHoliday() {
		assertThat(this.calendar.restDay(LocalDate.of(2024, 2, 13))).isTrue();
		assertThat(this.calendar.restDay(LocalDate.of(2024, 2, 14))).isTrue();
		assertThat(this.calendar.restDay(LocalDate.of(2024, 2, 15))).isFalse();
	}

	@Test
	void theCultureDayIsFreeOnlyWhereSwitchedOn() {
		LocalDate day = LocalDate.of(2027, 11, 24);
		WorkingCalendar switchedOn = new WorkingCalendar(Map.of(2027, new PublicHolidays.Choice(1, null, true)),
				Map.of());

		assertThat(this.calendar.restDay(day)).isFalse();
		assertThat(switchedOn.restDay(day)).isTrue();
	}

	@Test
	void aYearHasElevenHolidaysAndOneMakeUpDayForEachOnAWeekend() {
		Set<LocalDate> free = PublicHolidays.of(2027, PublicHolidays.Choice.USUAL);

		assertThat(free.stream().filter((day) -> !PublicHolidays.weekend(day))).hasSize(11);
	}

	@Test
	void workingDaysAreCountedAroundAHoliday() {
		assertThat(this.calendar.workingDaysAfter(LocalDate.of(2025, 4, 25), 3)).isEqualTo(LocalDate.of(2025, 4, 29));
		assertThat(this.calendar.workingDaysAfter(LocalDate.of(2025, 4, 29), 1)).isEqualTo(LocalDate.of(2025, 5, 5));
	}

}
