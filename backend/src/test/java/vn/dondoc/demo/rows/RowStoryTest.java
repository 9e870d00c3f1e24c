package vn.dondoc.demo.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactKind;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.Term;
import vn.dondoc.organisation.AgencyId;

import static org.assertj.core.api.Assertions.assertThat;

/** The bulk data has the shape that was ordered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowStoryTest {

	private static final int ROWS = 20_000;

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	private static final AgencyId LEAD = new AgencyId(new UUID(6, 1));

	private final RowStory story = new RowStory(TODAY, new AccountId(new UUID(3, 1)), Mix.TEN_YEARS);

	private List<List<Fact>> histories = List.of();

	@BeforeAll
	void tellAll() {
		this.histories = all();
	}

	private List<List<Fact>> all() {
		List<List<Fact>> all = new ArrayList<>();
		RowPlan plan = new RowPlan(ROWS, Mix.TEN_YEARS, TODAY);
		for (RowPlan.Directive directive = plan.next(); directive != null; directive = plan.next()) {
			for (RowPlan.Item item : directive.items()) {
				Term term = this.story.term(item.number(), directive.issuedOn());
				for (int place = 0; place < item.fanOut(); place++) {
					all.add(this.story.of(item.assignment() + place, LEAD, term, directive.issuedOn()));
				}
			}
		}
		return all;
	}

	@Test
	void thereAreAsManyAsWantedOverTenYears() {
		assertThat(this.histories).hasSize(ROWS);
		assertThat(this.histories.get(0).get(0).effectiveAt())
			.isBetween(Telling.startOf(TODAY.minusYears(10).minusDays(2)), Telling.startOf(TODAY.minusYears(10)));
		assertThat(this.histories).allSatisfy((facts) -> assertThat(facts)
			.allSatisfy((fact) -> assertThat(fact.recordedAt()).isBefore(Telling.startOf(TODAY))));
	}

	@Test
	void fourInAHundredAreOpenAndFiftyFiveHaveADeadline() {
		assertThat(share((facts) -> standing(facts).state().open())).isBetween(0.035, 0.045);
		assertThat(share((facts) -> standing(facts).originalTerm().firstLateAt() != null)).isBetween(0.53, 0.57);
		assertThat(share((facts) -> standing(facts).requests().extensionsGranted() == 1)).isBetween(0.14, 0.16);
		assertThat(this.histories.stream().mapToInt(List::size).average().orElse(0)).isBetween(3.8, 4.2);
	}

	@Test
	void everyFactTookItsTurn() {
		assertThat(this.histories).allSatisfy((facts) -> {
			assertThat(facts).isSortedAccordingTo(Comparator.comparing(Fact::recordedAt));
			assertThat(facts).extracting(Fact::kind).startsWith(FactKind.ISSUED);
			assertThat(facts).noneMatch((fact) -> fact.effectiveAt().isAfter(fact.recordedAt()));
		});
		assertThat(this.histories).allMatch(RowStoryTest::endsAsItsLastDeed);
	}

	@Test
	void theSameDayTellsTheSame() {
		assertThat(all()).isEqualTo(this.histories);
	}

	/** A confirmation without its submission would turn nothing. */
	private static boolean endsAsItsLastDeed(List<Fact> facts) {
		return switch (facts.get(facts.size() - 1).kind()) {
			case CONFIRMED -> !standing(facts).state().open();
			case WITHDRAWN -> standing(facts).state().ended();
			default -> standing(facts).state().open();
		};
	}

	private double share(Predicate<List<Fact>> those) {
		return this.histories.stream().filter(those).count() / (double) ROWS;
	}

	private static Standing standing(List<Fact> facts) {
		return Standing.asOf(facts, Telling.startOf(TODAY), DoneBasis.SUBMITTED).orElseThrow();
	}

}
