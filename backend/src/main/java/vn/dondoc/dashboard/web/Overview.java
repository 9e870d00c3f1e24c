package vn.dondoc.dashboard.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.dashboard.web.OverviewView.Quarter;
import vn.dondoc.dashboard.web.OverviewView.RowsView;
import vn.dondoc.report.Period;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;
import vn.dondoc.system.Days;

/** Asks the statistics for what a leader sees in one minute. */
@Component
class Overview {

	private static final int SHOWN = 10;

	private static final List<String> NUMERALS = List.of("I", "II", "III", "IV");

	private final Figures figures;

	private final Rows rows;

	private final Clock clock;

	Overview(Figures figures, Rows rows, Clock clock) {
		this.figures = figures;
		this.rows = rows;
		this.clock = clock;
	}

	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	OverviewView of(Instant asOf, Sight sight) {
		Question all = Question.now().asOf(asOf);
		Table table = this.figures.ofAssignments(Question.open().asOf(asOf), sight);
		RowsQuery dueSoon = all.rows(Slice.DUE_SOON);
		List<FigureView> numbers = List.of(figure(Slice.NOT_COMPLETED, table),
				figure(Slice.NOT_COMPLETED_OVERDUE, table),
				new FigureView(Slice.DUE_SOON.code(), this.figures.count(dueSoon, sight), dueSoon.href()),
				figure(Slice.SUBMITTED, table));
		return new OverviewView(asOf, quarter(asOf, sight), numbers, bars(table), table.conventions().printed(),
				first(all.rows(Slice.NOT_COMPLETED_OVERDUE), sight), first(dueSoon, sight));
	}

	private Quarter quarter(Instant asOf, Sight sight) {
		LocalDate day = Days.of(asOf);
		Period quarter = Period.quarterOf(day);
		Period before = quarter.previous();
		Table now = this.figures.ofAssignments(assigned(quarter).asOf(asOf), sight);
		Table then = this.figures.ofAssignments(assigned(before).asOf(before.end()), sight);
		Slice overdue = Slice.NOT_COMPLETED_OVERDUE;
		return new Quarter(NUMERALS.get(quarter.number() - 1), String.valueOf(quarter.year()), figure(Slice.TOTAL, now),
				figure(overdue, now), now.cell(overdue).count() - then.cell(overdue).count());
	}

	private RowsView first(RowsQuery query, Sight sight) {
		return new RowsView(this.rows.of(query, sight, RowOrder.DUE, 0, SHOWN), query.href());
	}

	private static Question assigned(Period period) {
		return Question.of(Population.ASSIGNED, period.from(), period.to());
	}

	private static FigureView figure(Slice slice, Table table) {
		return FigureView.of(slice, table.cell(slice));
	}

	private static List<AgencyBar> bars(Table table) {
		List<Table.Line> open = table.lines().stream().filter((line) -> open(line) > 0).toList();
		long longest = open.stream().mapToLong(Overview::open).max().orElse(1);
		return open.stream()
			.sorted(Comparator.comparingLong(Overview::overdue).reversed().thenComparing(Table.Line::name))
			.map((line) -> AgencyBar.of(line, table.conventions().openCells(), longest))
			.toList();
	}

	private static long open(Table.Line line) {
		return line.counts().of(Slice.NOT_COMPLETED);
	}

	private static long overdue(Table.Line line) {
		return line.counts().of(Slice.NOT_COMPLETED_OVERDUE);
	}

}
