package vn.dondoc.deadline;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LunarTest {

	@ParameterizedTest
	@CsvSource({ "2021-02-12, 2021-04-21", "2022-02-01, 2022-04-10", "2023-01-22, 2023-04-29", "2024-02-10, 2024-04-18",
			"2025-01-29, 2025-04-07", "2026-02-17, 2026-04-26", "2027-02-06, 2027-04-16", "2028-01-26, 2028-04-04",
			"2029-02-13, 2029-04-23" })
	void tetAndTheDayOfTheHungKingsFallOn(LocalDate tet, LocalDate hungKings) {
		assertThat(Lunar.day(1, 1, tet.getYear())).isEqualTo(tet);
		assertThat(Lunar.day(10, 3, tet.getYear())).isEqualTo(hungKings);
	}

	@ParameterizedTest
	@CsvSource({ "2007-02-17", "2030-02-02", "1985-01-21" })
	void tetIsVietnamsWhereItPartsFromTheChineseNewYear(LocalDate tet) {
		assertThat(Lunar.day(1, 1, tet.getYear())).isEqualTo(tet);
	}

	@ParameterizedTest
	@CsvSource({ "2030-04-12" })
	void hungKingsOf2030(LocalDate hungKings) {
		assertThat(Lunar.day(10, 3, 2030)).isEqualTo(hungKings);
	}

}
