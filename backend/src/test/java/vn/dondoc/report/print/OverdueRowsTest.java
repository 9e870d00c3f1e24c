package vn.dondoc.report.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.register.RegisterCount;
import vn.dondoc.register.RegisterCounts;
import vn.dondoc.register.RegisterFilter;
import vn.dondoc.report.Closing;
import vn.dondoc.report.Period;
import vn.dondoc.report.Report;
import vn.dondoc.statistics.Conventions;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;

import static org.assertj.core.api.Assertions.assertThat;

/** A letter names what is overdue and what was late, as many as a reader bears. */
class OverdueRowsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

	private static final Instant END = Period.of("2026-Q1", Closing.CALENDAR).end();

	@Test
	void fiveHundredAreNamedAndTheRestIsCounted() {
		OverdueRows.Found overdue = OverdueRows.of(report(612, 3), new Endless(), OverdueRows.Kind.OVERDUE);

		assertThat(overdue.rows()).hasSize(500);
		assertThat(overdue.more()).isEqualTo(112);
	}

	@Test
	void whereThereAreFewerAllAreNamedAndOfNoneNobodyIsAsked() {
		OverdueRows.Found late = OverdueRows.of(report(0, 500), new Endless(), OverdueRows.Kind.LATE);

		assertThat(late.rows()).hasSize(500);
		assertThat(late.more()).isZero();
		assertThat(OverdueRows.of(report(0, 500), new Endless(), OverdueRows.Kind.OVERDUE).rows()).isEmpty();
	}

	private static Report report(long overdue, long late) {
		Table.Kept line = new Table.Kept(AgencyId.next(), "Sở Y tế",
				Map.of(Slice.NOT_COMPLETED_OVERDUE, overdue, Slice.COMPLETED_LATE, late));
		Question question = Question.of(Population.ASSIGNED, DAY.withDayOfYear(1), DAY);
		Table table = Table.kept(question, END, Conventions.SHIPPED, 1, List.of(line));
		RegisterCount none = new RegisterCount(0, RegisterFilter.counted(DAY, DAY, END));
		return new Report(Period.of("2026-Q1", Closing.CALENDAR), Population.ASSIGNED, END, END, Map.of(), table,
				new RegisterCounts.Counted(Map.of(), none, none, none));
	}

	/** As many rows as anybody asks for. */
	private static final class Endless implements RowSource {

		@Override
		public List<PrintedRow> first(Slice slice, int most) {
			return IntStream.range(0, most)
				.mapToObj((number) -> new PrintedRow("Việc " + number, "1/TB-UBND", DAY, "Sở Y tế", null, DAY, slice,
						null, null))
				.toList();
		}

		@Override
		public void each(Slice slice, Consumer<PrintedRow> reader) {
			throw new UnsupportedOperationException("A letter does not list every row");
		}

	}

}
