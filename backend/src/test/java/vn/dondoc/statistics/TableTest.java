package vn.dondoc.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.organisation.AgencyId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TableTest {

	private static final Question QUARTER = Question.of(Population.ASSIGNED, LocalDate.of(2021, 1, 1),
			LocalDate.of(2021, 3, 31));

	private final Table.Line finance = line("Sở Tài chính",
			Map.of(Slice.COMPLETED_ON_TIME, 5L, Slice.NOT_COMPLETED_OVERDUE, 2L, Slice.WITHDRAWN, 1L));

	private final Table.Line health = line("Sở Y tế", Map.of(Slice.NOT_COMPLETED_IN_TIME, 3L, Slice.SUSPENDED, 1L));

	@Test
	void theTotalIsTheSumOfTheSixCellsWithoutWhatWasWithdrawn() {
		Table table = table(10);

		assertThat(table.assignments()).isEqualTo(10);
		assertThat(table.cell(Slice.COMPLETED).count()).isEqualTo(5);
		assertThat(table.cell(Slice.NOT_COMPLETED).count()).isEqualTo(5);
		assertThat(table.cell(Slice.WITHDRAWN).count()).isEqualTo(1);
	}

	@Test
	void aTableWhoseCellsDoNotAddUpToTheCountedTotalCannotBeMade() {
		assertThatExceptionOfType(Table.DoesNotClose.class).isThrownBy(() -> table(11));
	}

	@Test
	void aTableWhoseLinesDoNotAddUpCannotBeMade() {
		Table table = table(10);

		assertThatExceptionOfType(Table.DoesNotClose.class).isThrownBy(
				() -> new Table(QUARTER, Instant.EPOCH, Conventions.SHIPPED, 4, table.total(), List.of(this.finance)));
	}

	@Test
	void whatHasNoDeadlineIsPrintedApartOrWithinWhatIsInTimeAndTheCellsAddUpEitherWay() {
		Counts counts = new Counts(
				Map.of(Slice.COMPLETED_ON_TIME, 5L, Slice.COMPLETED_LATE, 4L, Slice.COMPLETED_NO_DEADLINE, 3L,
						Slice.NOT_COMPLETED_IN_TIME, 20L, Slice.NOT_COMPLETED_NO_DEADLINE, 1L));

		assertThat(printed(counts, false)).containsExactly(5L, 4L, 0L, 20L, 3L, 1L);
		assertThat(printed(counts, true)).containsExactly(8L, 4L, 0L, 21L);
		assertThat(printed(counts, true).stream().mapToLong(Long::longValue).sum()).isEqualTo(counts.total());
	}

	@Test
	void aNumberKnowsTheQueryOfItsRows() {
		assertThat(table(10).cell(Slice.NOT_COMPLETED_OVERDUE).rows())
			.isEqualTo(QUARTER.rows(Slice.NOT_COMPLETED_OVERDUE));
		assertThat(this.finance.cell(Slice.COMPLETED_ON_TIME).rows())
			.isEqualTo(QUARTER.ledBy(this.finance.agency()).rows(Slice.COMPLETED_ON_TIME));
	}

	private static List<Long> printed(Counts counts, boolean folded) {
		return new Conventions(DoneBasis.SUBMITTED, folded).cells().stream().map(counts::of).toList();
	}

	private Table table(long counted) {
		return Table.of(
				new Asked(QUARTER, Instant.EPOCH, Conventions.SHIPPED, Sight.EVERYTHING,
						new Leads(Map.of(), LocalDate.EPOCH)),
				new Table.Totals(counted, 4), List.of(this.finance, this.health));
	}

	private static Table.Line line(String name, Map<Slice, Long> counts) {
		AgencyId agency = AgencyId.next();
		return new Table.Line(agency, name, new Counts(counts), QUARTER.ledBy(agency));
	}

}
