package vn.dondoc.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where words fix no day, the calendar offers some for a person to take. */
class OfferedDaysTest {

	private static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of(), Map.of());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2024-12-20 | trước Tết Nguyên đán Ất Tỵ | 2025-01-27 2025-01-28
			2029-11-05 | trước Tết Nguyên đán năm 2030 | 2030-01-31 2030-02-01
			2025-03-03 | đầu tháng 5 | 2025-05-01
			2025-03-03 | giữa tháng 5 | 2025-05-15
			2025-11-20 | đầu tháng 02 | 2026-02-01
			2025-11-20 | giữa quý I/2026 | 2026-02-15
			2025-03-03 | giữa năm 2025 | 2025-06-30
			2025-03-03 | trung tuần tháng 4 | 2025-04-20
			2025-03-05 | trong tuần tới | 2025-03-14 2025-03-16
			2025-03-05 | trong tuần này | 2025-03-07 2025-03-09
			2025-06-02 | trước khi khai giảng năm học mới | 2025-09-04
			2025-09-01 | trước Tết Trung thu | 2025-10-05
			2025-03-05 | trước dịp lễ 30/4 | 2025-04-29
			2025-12-02 | trước Tết Dương lịch | 2025-12-31
			""")
	void theWordsOfferTheseDays(LocalDate issuedOn, String phrase, String days) {
		assertThat(new OfferedDays(CALENDAR, issuedOn).of(phrase)).extracting(OfferedDays.Offer::day)
			.containsExactlyElementsOf(Arrays.stream(days.split(" ")).map(LocalDate::parse).toList());
	}

	@Test
	void wordsThatSayNothingOfADayOfferNone() {
		assertThat(new OfferedDays(CALENDAR, LocalDate.of(2025, 3, 5)).of("trước kỳ họp thứ 20 của HĐND tỉnh"))
			.isEmpty();
	}

}
