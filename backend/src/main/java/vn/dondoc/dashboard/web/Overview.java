package vn.dondoc.dashboard.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.dashboard.web.OverviewView.Quarter;
import vn.dondoc.report.Period;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;
import vn.dondoc.system.Days;

/** Asks the statistics for what a leader sees in one minute. */
@Component
class Overview {

	private static final List<String> NUMERALS = List.of("I", "II", "III", "IV");

	private final Figures figures;

	private final FirstRows rows;

	private final Trend trend;

	private final DelayCauses causes;

	private final Escalated escalated;

	Overview(Figures figures, FirstRows rows, Trend trend, DelayCauses causes, Escalated escalated) {
		this.figures = figures;
		this.rows = rows;
		this.trend = trend;
		this.causes = causes;
		this.escalated = escalated;
	}

	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	OverviewView of(Moment moment, Sight sight) {
		Question all = moment.of(Question.now());
		Table table = this.figures.ofAssignments(moment.of(Question.open()), sight);
		RowsQuery dueSoon = all.rows(Slice.DUE_SOON);
		List<FigureView> numbers = List.of(figure(Slice.NOT_COMPLETED, table),
				figure(Slice.NOT_COMPLETED_OVERDUE, table),
				new FigureView(Slice.DUE_SOON.code(), this.figures.count(dueSoon, sight), dueSoon.href()),
				figure(Slice.SUBMITTED, table));
		return new OverviewView(moment.asOf(), quarter(moment, sight), numbers, bars(table),
				table.conventions().printed(), this.trend.of(moment, sight), this.causes.of(moment, sight),
				this.rows.byItem(all.rows(Slice.NOT_COMPLETED_OVERDUE), sight), this.rows.byItem(dueSoon, sight),
				this.escalated.of(all, sight));
	}

	private Quarter quarter(Moment moment, Sight sight) {
		LocalDate day = Days.of(moment.asOf());
		Period quarter = Period.quarterOf(day);
		Period before = quarter.previous();
		Table now = this.figures.ofAssignments(moment.of(assigned(quarter)), sight);
		Table then = this.figures.ofAssignments(new Moment(before.end(), moment.knownAt()).of(assigned(before)), sight);
		Slice overdue = Slice.NOT_COMPLETED_OVERDUE;
		return new Quarter(NUMERALS.get(quarter.number() - 1), String.valueOf(quarter.year()), figure(Slice.TOTAL, now),
				figure(overdue, now), now.cell(overdue).count() - then.cell(overdue).count());
	}

	static Question assigned(Period period) {
		return Question.of(Population.ASSIGNED, period.from(), period.to());
	}

	private static FigureView figure(Slice slice, Table table) {
		return FigureView.of(slice, table.cell(slice));
	}

	private static List<Bar> bars(Table table) {
		List<Table.Line> open = table.lines().stream().filter((line) -> open(line) > 0).toList();
		long longest = open.stream().mapToLong(Overview::open).max().orElse(1);
		return open.stream()
			.sorted(Comparator.comparingLong(Overview::overdue).reversed().thenComparing(Table.Line::name))
			.map((line) -> Bar.of(line, table.conventions().openCells(), longest))
			.toList();
	}

	private static long open(Table.Line line) {
		return line.counts().of(Slice.NOT_COMPLETED);
	}

	private static long overdue(Table.Line line) {
		return line.counts().of(Slice.NOT_COMPLETED_OVERDUE);
	}

}
