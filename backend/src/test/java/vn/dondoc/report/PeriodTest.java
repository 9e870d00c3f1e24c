package vn.dondoc.report;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** From which day to which a report counts. */
class PeriodTest {

	@ParameterizedTest
	@CsvSource({ "2021-01, 2021-01-01, 2021-01-31", "2021-02, 2021-02-01, 2021-02-28",
			"2024-02, 2024-02-01, 2024-02-29", "2021-03, 2021-03-01, 2021-03-31", "2021-12, 2021-12-01, 2021-12-31",
			"2021-Q1, 2021-01-01, 2021-03-31", "2021-Q2, 2021-04-01, 2021-06-30", "2021-Q3, 2021-07-01, 2021-09-30",
			"2021-Q4, 2021-10-01, 2021-12-31", "2021-H1, 2021-01-01, 2021-06-30", "2021-H2, 2021-07-01, 2021-12-31",
			"2021-9M, 2021-01-01, 2021-09-30", "2021, 2021-01-01, 2021-12-31" })
	void theCalendarClosesAtTheEndOfTheMonth(String code, LocalDate from, LocalDate to) {
		assertDays(Period.of(code, Closing.CALENDAR), code, from, to);
	}

	@ParameterizedTest
	@CsvSource({ "2021-01, 2020-12-15, 2021-01-14", "2021-03, 2021-02-15, 2021-03-14",
			"2021-12, 2021-11-15, 2021-12-14", "2021-Q1, 2020-12-15, 2021-03-14", "2021-Q2, 2021-03-15, 2021-06-14",
			"2021-Q3, 2021-06-15, 2021-09-14", "2021-Q4, 2021-09-15, 2021-12-14", "2021-H1, 2020-12-15, 2021-06-14",
			"2021-H2, 2021-06-15, 2021-12-14", "2021, 2020-12-15, 2021-12-14" })
	void theDecreeClosesOnThe14thOfTheLastMonth(String code, LocalDate from, LocalDate to) {
		assertDays(Period.of(code, Closing.ND09), code, from, to);
	}

	@ParameterizedTest
	@CsvSource({ "2021-Q1, CALENDAR, 2021-01-01", "2021-Q3, CALENDAR, 2021-01-01", "2021-Q1, ND09, 2020-12-15",
			"2021-11, ND09, 2020-12-15", "2021, ND09, 2020-12-15" })
	void whatAccumulatesBeginsWithTheYearOfThePeriod(String code, Closing closing, LocalDate from) {
		Question asked = new ReportOrder(Period.of(code, closing), Population.CUMULATIVE, null, null).question();

		assertThat(asked.from()).isEqualTo(from);
		assertThat(asked.to()).isEqualTo(Period.of(code, closing).to());
	}

	@Test
	void theDecreeKnowsNoNineMonths() {
		assertThatExceptionOfType(ReportRule.NotClosedSo.class).isThrownBy(() -> Period.of("2021-9M", Closing.ND09));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2021-Q5", "2021-13", "2021-00", "2021-H3", "21-Q1", "2021-q1", "2021-3", "2021-",
			"0021", "2021-Q1 " })
	void anythingElseIsNoPeriod(String code) {
		assertThatExceptionOfType(ReportRule.NoSuchPeriod.class).isThrownBy(() -> Period.of(code, Closing.CALENDAR));
	}

	@Test
	void anyTwoDaysAreAPeriodUnlessTheWrongWayRound() {
		LocalDate first = LocalDate.of(2021, 1, 5);
		assertDays(Period.days(first, first), "2021-01-05/2021-01-05", first, first);
		assertThatExceptionOfType(ReportRule.EndsBeforeItBegins.class)
			.isThrownBy(() -> Period.days(first, first.minusDays(1)));
	}

	@Test
	void aPeriodEndsWithTheLastMicrosecondOfItsLastDayInVietnam() {
		assertThat(Period.of("2021-Q1", Closing.CALENDAR).end())
			.isEqualTo(Instant.parse("2021-03-31T16:59:59.999999Z"));
	}

	@ParameterizedTest
	@CsvSource({ "2021-01, 2020-12", "2021-07, 2021-06", "2021-Q1, 2020-Q4", "2021-Q3, 2021-Q2", "2021-H1, 2020-H2",
			"2021-H2, 2021-H1", "2021-9M, 2020-9M", "2021, 2020" })
	void thePeriodBeforeIsOfTheSameLength(String code, String before) {
		assertThat(Period.of(code, Closing.CALENDAR).previous().code()).isEqualTo(before);
	}

	@Test
	void theDaysBeforeAreAsMany() {
		assertThat(Period.days(LocalDate.of(2021, 1, 11), LocalDate.of(2021, 1, 20)).previous().code())
			.isEqualTo("2021-01-01/2021-01-10");
	}

	@Test
	void aDayMeansItsLastMicrosecondAndAnInstantNamesItsOffset() {
		assertThat(InstantText.read("2021-03-31")).isEqualTo(Instant.parse("2021-03-31T16:59:59.999999Z"));
		assertThat(InstantText.read("2021-03-31T17:00:00+07:00")).isEqualTo(Instant.parse("2021-03-31T10:00:00Z"));
		assertThat(InstantText.read("2021-03-31T10:00:00Z")).isEqualTo(Instant.parse("2021-03-31T10:00:00Z"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-02-30", "31/03/2021", "2021-03-31T17:00:00", "hôm nay", "" })
	void anInstantThatLeavesADoubtIsRefused(String text) {
		assertThatExceptionOfType(ReportRule.NotAnInstant.class).isThrownBy(() -> InstantText.read(text));
	}

	@Test
	void anInstantIsWrittenTheSameHoweverItWasRead() {
		assertThat(InstantText.write(InstantText.read("2021-03-31"))).isEqualTo("2021-03-31T23:59:59.999999+07:00");
		assertThat(InstantText.write(Instant.parse("2021-03-31T10:00:00Z")))
			.isEqualTo("2021-03-31T17:00:00.000000+07:00");
	}

	private static void assertDays(Period period, String code, LocalDate from, LocalDate to) {
		assertThat(period.from()).isEqualTo(from);
		assertThat(period.to()).isEqualTo(to);
		assertThat(period.code()).isEqualTo(code);
	}

}
