package vn.dondoc.dashboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.report.Period;
import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;

/**
 * Some figures as a stacked bar, drawn to the scale of the longest.
 *
 * @param agency whose it is; null where it is a quarter's
 * @param name the agency's, or the message that names the quarter
 * @param arguments of that message
 * @param whole all that the bar stands for
 * @param segments one after another, in hundredths of the longest bar
 */
record Bar(@Nullable AgencyId agency, String name, List<Object> arguments, FigureView whole, List<Segment> segments) {

	private static final double WHOLE = 100.0;

	/** One status of a bar. */
	record Segment(FigureView figure, double start, double width) {

	}

	/** What an agency has open. */
	static Bar of(Table.Line line, List<Slice> stacked, long longest) {
		return new Bar(line.agency(), line.name(), List.of(),
				FigureView.of(Slice.NOT_COMPLETED, line.cell(Slice.NOT_COMPLETED)),
				segments(line::cell, stacked, longest));
	}

	/** What was assigned in a quarter. */
	static Bar of(Period quarter, Table table, long longest) {
		return new Bar(null, quarter.messageKey(), quarter.messageArguments(),
				FigureView.of(Slice.TOTAL, table.cell(Slice.TOTAL)),
				segments(table::cell, table.conventions().cells(), longest));
	}

	/** The number of one of its statuses. */
	FigureView figure(Slice slice) {
		return this.segments.stream()
			.map(Segment::figure)
			.filter((figure) -> figure.name().equals(slice.code()))
			.findFirst()
			.orElseThrow();
	}

	private static List<Segment> segments(Function<Slice, Cell> counted, List<Slice> stacked, long longest) {
		List<Segment> segments = new ArrayList<>();
		double start = 0;
		for (Slice slice : stacked) {
			FigureView figure = FigureView.of(slice, counted.apply(slice));
			double width = figure.count() * WHOLE / Math.max(1, longest);
			segments.add(new Segment(figure, start, width));
			start += width;
		}
		return segments;
	}

}
