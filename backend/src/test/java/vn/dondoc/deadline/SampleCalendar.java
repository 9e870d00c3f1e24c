package vn.dondoc.deadline;

import java.time.LocalDate;
import java.util.Map;

/** The calendar of 2024 to 2026 as the notices had it. */
final class SampleCalendar {

	private SampleCalendar() {
	}

	static WorkingCalendar asNoticed() {
		PublicHolidays.Choice twoBefore = new PublicHolidays.Choice(2, null, false);
		return new WorkingCalendar(Map.of(2024, twoBefore, 2025, twoBefore), Map.of(LocalDate.of(2025, 5, 2), true,
				LocalDate.of(2025, 4, 26), false, LocalDate.of(2026, 1, 2), true, LocalDate.of(2026, 1, 10), false));
	}

}
