package vn.dondoc.dashboard.web;

import java.util.ArrayList;
import java.util.List;

import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;

/**
 * What one agency has open as a stacked bar, drawn to the scale of the longest.
 *
 * @param segments one after another, in hundredths of the longest bar
 */
record AgencyBar(String agency, FigureView open, List<Segment> segments) {

	private static final double WHOLE = 100.0;

	static AgencyBar of(Table.Line line, List<Slice> stacked, long longest) {
		List<Segment> segments = new ArrayList<>();
		double start = 0;
		for (Slice slice : stacked) {
			FigureView figure = FigureView.of(slice, line.cell(slice));
			double width = figure.count() * WHOLE / longest;
			segments.add(new Segment(figure, start, width));
			start += width;
		}
		return new AgencyBar(line.name(), FigureView.of(Slice.NOT_COMPLETED, line.cell(Slice.NOT_COMPLETED)), segments);
	}

	/** One status of a bar. */
	record Segment(FigureView figure, double start, double width) {

	}

}
