package vn.dondoc.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineRulesTest {

	private static final LocalDate ISSUED = LocalDate.of(2025, 3, 3);

	private static final Starts STARTS = new Starts(ISSUED, LocalDate.of(2025, 3, 5), null);

	private final DeadlineRules rules = new DeadlineRules(SampleCalendar.asNoticed(), true, false);

	@Test
	void beforeADayEndsWithTheDayBefore() {
		assertThat(late(onDay("2025-03-10", false, null))).isEqualTo("2025-03-10T00:00");
	}

	@Test
	void whereTheOfficeReadsItSoBeforeADayEndsWithTheDayItself() {
		DeadlineRules generous = new DeadlineRules(SampleCalendar.asNoticed(), false, false);

		assertThat(generous.firstLate(onDay("2025-03-10", false, null), STARTS)).contains(instant("2025-03-11T00:00"));
	}

	@Test
	void atTheLatestOnADayEndsWithThatDay() {
		assertThat(late(onDay("2025-03-09", true, null))).isEqualTo("2025-03-10T00:00");
	}

	@Test
	void beforeAnHourIsLateFromThatHourOn() {
		assertThat(late(onDay("2025-03-10", false, LocalTime.of(17, 0)))).isEqualTo("2025-03-10T17:00");
	}

	@Test
	void aMonthOrQuarterEndsWithItsLastDay() {
		assertThat(late(new Deadline.InPeriod(LocalDate.of(2025, 9, 30)))).isEqualTo("2025-10-01T00:00");
	}

	@Test
	void aFixedDateOnARestDayStaysUnlessTheOfficeRollsIt() {
		Deadline sunday = onDay("2025-03-09", true, null);
		DeadlineRules rolling = new DeadlineRules(SampleCalendar.asNoticed(), true, true);

		assertThat(late(sunday)).isEqualTo("2025-03-10T00:00");
		assertThat(rolling.firstLate(sunday, STARTS)).contains(instant("2025-03-11T00:00"));
	}

	@Test
	void daysAreCountedFromTheDayAfterAndRollOffARestDay() {
		assertThat(late(within(5, Deadline.Unit.DAY, Deadline.Start.ISSUED))).as("Saturday 8/3 rolls to Monday")
			.isEqualTo("2025-03-11T00:00");
		assertThat(late(within(10, Deadline.Unit.DAY, Deadline.Start.ISSUED))).isEqualTo("2025-03-14T00:00");
	}

	@Test
	void workingDaysLeaveOutWeekends() {
		assertThat(late(within(5, Deadline.Unit.WORKING_DAY, Deadline.Start.ISSUED))).isEqualTo("2025-03-11T00:00");
	}

	@Test
	void aWorkedSaturdayCountsAsAWorkingDay() {
		Starts friday = new Starts(LocalDate.of(2025, 4, 25), LocalDate.of(2025, 4, 25), null);

		assertThat(this.rules.firstLate(within(1, Deadline.Unit.WORKING_DAY, Deadline.Start.ISSUED), friday))
			.contains(instant("2025-04-27T00:00"));
	}

	@Test
	void fromReceiptRunsFromTheDayTheAgencyReceivedIt() {
		assertThat(late(within(5, Deadline.Unit.WORKING_DAY, Deadline.Start.RECEIVED))).isEqualTo("2025-03-13T00:00");
	}

	@Test
	void fromAnEventIsNotComputedUntilItsDayIsKnown() {
		Deadline fromEvent = within(5, Deadline.Unit.DAY, Deadline.Start.EVENT);

		assertThat(this.rules.firstLate(fromEvent, STARTS)).isEmpty();
		assertThat(this.rules.firstLate(fromEvent, new Starts(ISSUED, ISSUED, LocalDate.of(2025, 3, 12))))
			.contains(instant("2025-03-18T00:00"));
	}

	@Test
	void weeksAndMonthsAreCountedByTheCalendar() {
		assertThat(late(within(2, Deadline.Unit.WEEK, Deadline.Start.ISSUED))).isEqualTo("2025-03-18T00:00");
		assertThat(late(within(1, Deadline.Unit.MONTH, Deadline.Start.ISSUED))).isEqualTo("2025-04-04T00:00");
	}

	@Test
	void theTwentiethOfEachMonthIsNextDueOnTheTwentieth() {
		assertThat(late(new Deadline.Recurring("FREQ=MONTHLY;BYMONTHDAY=20", true, null)))
			.isEqualTo("2025-03-21T00:00");
	}

	@Test
	void beforeTheTwentiethOfEachMonthEndsWithTheNineteenth() {
		Deadline.Recurring before = new Deadline.Recurring("FREQ=MONTHLY;BYMONTHDAY=20", false, null);
		Starts twentieth = new Starts(LocalDate.of(2025, 3, 20), LocalDate.of(2025, 3, 20), null);
		DeadlineRules generous = new DeadlineRules(SampleCalendar.asNoticed(), false, false);

		assertThat(late(before)).isEqualTo("2025-03-20T00:00");
		assertThat(this.rules.firstLate(before, twentieth)).contains(instant("2025-04-20T00:00"));
		assertThat(this.rules.next(before, LocalDate.of(2025, 3, 20))).map(Recurrence.Occurrence::periodStart)
			.contains(LocalDate.of(2025, 4, 1));
		assertThat(generous.firstLate(before, twentieth)).contains(instant("2025-03-21T00:00"));
	}

	@Test
	void eachQuarterIsDueAtTheEndOfTheQuarter() {
		assertThat(late(new Deadline.Recurring("FREQ=MONTHLY;INTERVAL=3", true, null))).isEqualTo("2025-04-01T00:00");
		assertThat(late(new Deadline.Recurring("FREQ=MONTHLY;INTERVAL=6", true, null))).isEqualTo("2025-07-01T00:00");
	}

	@Test
	void everyFridayAtFiveIsNextDueOnFridayAtFive() {
		assertThat(late(new Deadline.Recurring("FREQ=WEEKLY;BYDAY=FR", true, LocalTime.of(17, 0))))
			.isEqualTo("2025-03-07T17:00");
	}

	@Test
	void wordsThatFixNoDayAreLeftToAPerson() {
		assertThat(this.rules.firstLate(new Deadline.Undetermined(List.of(LocalDate.of(2025, 5, 1))), STARTS))
			.isEmpty();
	}

	private String late(Deadline deadline) {
		Instant instant = this.rules.firstLate(deadline, STARTS).orElseThrow();
		return LocalDateTime.ofInstant(instant, DeadlineRules.VIETNAM).toString();
	}

	private static Instant instant(String local) {
		return LocalDateTime.parse(local).atZone(DeadlineRules.VIETNAM).toInstant();
	}

	private static Deadline onDay(String day, boolean inclusive, @Nullable LocalTime time) {
		return new Deadline.OnDay(LocalDate.parse(day), inclusive, time);
	}

	private static Deadline within(int amount, Deadline.Unit unit, Deadline.Start from) {
		return new Deadline.Within(amount, unit, from);
	}

}
