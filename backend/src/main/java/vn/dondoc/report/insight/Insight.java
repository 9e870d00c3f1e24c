package vn.dondoc.report.insight;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.CutTable;
import vn.dondoc.statistics.EntryTime;
import vn.dondoc.statistics.Slice;

/**
 * What stands beside a report's figures.
 *
 * @param ages of what is overdue; they add up to it
 * @param entered how soon the Office entered what it counts
 * @param causes what was late or is overdue, by the cause its agency named
 * @param cut the cut somebody chose
 */
public record Insight(List<Beside> beside, List<Measure> measures, List<Rated> rated, List<Part> ages, Entered entered,
		CutTable causes, @Nullable CutTable cut) {

	/** The rates of one agency. */
	public record Rated(AgencyId id, String agency, List<Measure> measures) {
	}

	/**
	 * How soon it was entered.
	 *
	 * @param parts by the days it took; they add up to the total
	 * @param time within how many hours; null of nothing, and where it was frozen without
	 */
	public record Entered(List<Part> parts, @Nullable EntryTime time) {
	}

	/** A number under the name of its slice. */
	public record Part(Slice slice, Cell cell) {
	}

}
