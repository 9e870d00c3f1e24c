package vn.dondoc.dashboard.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.dondoc.report.Period;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Table;
import vn.dondoc.system.Days;

/** How what was assigned quarter by quarter stands. */
@Component
class Trend {

	private static final int QUARTERS = 8;

	private final Figures figures;

	Trend(Figures figures) {
		this.figures = figures;
	}

	/** What was assigned in each quarter, as it stands; the earliest first. */
	List<Bar> of(Moment moment, Sight sight) {
		Map<Period, Table> quarters = new LinkedHashMap<>();
		Period quarter = Period.quarterOf(Days.of(moment.asOf()));
		for (int back = 0; back < QUARTERS; back++) {
			quarters.put(quarter, this.figures.ofAssignments(moment.of(Overview.assigned(quarter)), sight));
			quarter = quarter.previous();
		}
		long longest = quarters.values().stream().mapToLong(Table::assignments).max().orElse(1);
		List<Bar> bars = new ArrayList<>();
		quarters.forEach((period, table) -> {
			if (table.assignments() > 0) {
				bars.add(0, Bar.of(period, table, longest));
			}
		});
		return bars;
	}

}
