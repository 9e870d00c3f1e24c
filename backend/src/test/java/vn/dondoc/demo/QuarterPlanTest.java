package vn.dondoc.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.dondoc.demo.PlannedItem.Fate;
import vn.dondoc.demo.PlannedItem.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class QuarterPlanTest {

	private final List<PlannedItem> plan = QuarterPlan.of(List.of("a", "b", "c", "d"), List.of("S1", "S2", "S3", "S4"),
			List.of("H1", "H2", "H3"));

	@Test
	void playsTheQuarterOfTheSampleArticle() {
		Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
		this.plan.forEach((item) -> item.fates().forEach((fate) -> counts.merge(fate.outcome(), 1, Integer::sum)));
		assertThat(counts).containsEntry(Outcome.ON_TIME, 506)
			.containsEntry(Outcome.LATE, 123)
			.containsEntry(Outcome.OVERDUE, 41)
			.containsEntry(Outcome.IN_TIME, 1068);
	}

	@Test
	void everyDayFitsItsOutcome() {
		for (PlannedItem item : this.plan) {
			assertThat(item.fates()).isNotEmpty().allSatisfy((fate) -> assertFits(item, fate));
			assertThat(item.fates()).extracting(Fate::agency).doesNotHaveDuplicates();
		}
	}

	private static void assertFits(PlannedItem item, Fate fate) {
		assertThat(fate.submittedOn()).isAfter(item.issuedOn()).isBefore(fate.confirmedOn());
		switch (fate.outcome()) {
			case ON_TIME -> {
				assertThat(fate.submittedOn()).isBeforeOrEqualTo(item.dueOn());
				assertThat(fate.confirmedOn()).isBefore(QuarterPlan.LAST);
			}
			case LATE -> {
				assertThat(fate.submittedOn()).isAfter(item.dueOn());
				assertThat(fate.confirmedOn()).isBefore(QuarterPlan.LAST);
			}
			case OVERDUE -> {
				assertThat(item.dueOn()).isBefore(QuarterPlan.LAST);
				assertThat(fate.submittedOn()).isAfter(QuarterPlan.LAST);
			}
			case IN_TIME -> {
				assertThat(item.dueOn()).isAfter(QuarterPlan.LAST);
				assertThat(fate.submittedOn()).isAfter(QuarterPlan.LAST);
			}
		}
	}

	@Test
	void isTheSameEveryTime() {
		assertThat(
				QuarterPlan.of(List.of("a", "b", "c", "d"), List.of("S1", "S2", "S3", "S4"), List.of("H1", "H2", "H3")))
			.isEqualTo(this.plan);
	}

}
