package vn.dondoc.notification.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Which rule of a plan falls on which morning. */
class ReminderPlanTest {

	/** A Thursday. */
	private static final LocalDate DUE = LocalDate.of(2025, 9, 18);

	private static final LocalDate ENTERED = LocalDate.of(2025, 9, 1);

	private static final ReminderPlan USUAL = new ReminderPlan(DaysBefore.read("7,3,1,0"), 7);

	@Test
	void sevenThreeOneDayBeforeOnTheDayThenWeekly() {
		assertThat(mornings(USUAL, ENTERED, DUE.plusDays(15))).containsExactly(entry(11, 7), entry(15, 3), entry(17, 1),
				entry(18, 0), entry(25, -7), Map.entry(LocalDate.of(2025, 10, 2), -14));
	}

	@Test
	void ofSeveralRulesInOneMorningOnlyTheLatestCounts() {
		RuleDays longWeekend = new RuleDays(LocalDate.of(2025, 9, 15), LocalDate.of(2025, 9, 17));
		assertThat(USUAL.latest(DUE, ENTERED, longWeekend)).hasValue(1);
		assertThat(USUAL.latest(DUE, ENTERED, new RuleDays(DUE.minusDays(20), DUE.plusDays(30)))).hasValue(-28);
	}

	@Test
	void whatWasEnteredOverdueIsRemindedOfTheDayAfterAndThenWeekly() {
		LocalDate entered = DUE.plusDays(100);
		assertThat(USUAL.latest(DUE, entered, day(entered))).isEmpty();
		assertThat(USUAL.latest(DUE, entered, day(entered.plusDays(1)))).hasValue(-101);
		assertThat(USUAL.latest(DUE, entered, day(entered.plusDays(5)))).isEmpty();
		assertThat(USUAL.latest(DUE, entered, day(entered.plusDays(8)))).hasValue(-108);
	}

	@Test
	void rulesThatPassedBeforeItWasEnteredAreNotMadeUpFor() {
		assertThat(mornings(USUAL, DUE.minusDays(2), DUE)).containsExactly(entry(17, 1), entry(18, 0));
	}

	@Test
	void aPlanWithoutAPauseIsSilentBehindTheDeadline() {
		assertThat(mornings(new ReminderPlan(DaysBefore.read("1"), 0), ENTERED, DUE.plusDays(30)))
			.containsExactly(entry(17, 1));
	}

	@Test
	void aPlanMayRemindOnlyOfWhatIsLate() {
		ReminderPlan late = new ReminderPlan(DaysBefore.read("-"), 7);
		assertThat(mornings(late, ENTERED, DUE.plusDays(10))).containsExactly(entry(25, -7));
		assertThat(new ReminderPlans.All(late, Map.of()).earliest()).isZero();
		assertThat(DaysBefore.read(late.before().toString())).isEqualTo(late.before());
	}

	@Test
	void theDaysToComeAreThoseItWillRemindOn() {
		assertThat(USUAL.next(DUE, ENTERED, LocalDate.of(2025, 9, 16), 3)).containsExactly(LocalDate.of(2025, 9, 17),
				DUE, LocalDate.of(2025, 9, 25));
	}

	@Test
	void daysAreReadAsPeopleWriteThem() {
		assertThat(DaysBefore.read(" 0;3, 7 1,3").days()).containsExactly(7, 3, 1, 0);
		assertThat(DaysBefore.read("7,3").toString()).isEqualTo("7, 3");
		for (String wrong : List.of("", "bảy", "-1", "7,,3", "366")) {
			assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> DaysBefore.read(wrong));
		}
	}

	private static Map.Entry<LocalDate, Integer> entry(int day, int rule) {
		return Map.entry(LocalDate.of(2025, 9, day), rule);
	}

	private static RuleDays day(LocalDate day) {
		return new RuleDays(day, day);
	}

	private static List<Map.Entry<LocalDate, Integer>> mornings(ReminderPlan plan, LocalDate entered, LocalDate until) {
		Map<LocalDate, Integer> found = new TreeMap<>();
		entered.plusDays(1)
			.datesUntil(until.plusDays(1))
			.forEach((day) -> plan.latest(DUE, entered, day(day)).ifPresent((rule) -> found.put(day, rule)));
		return new ArrayList<>(found.entrySet());
	}

}
