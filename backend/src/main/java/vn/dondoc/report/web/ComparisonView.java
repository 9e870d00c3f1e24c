package vn.dondoc.report.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import vn.dondoc.report.ReportOrder;
import vn.dondoc.statistics.Placements;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.change.Comparison;
import vn.dondoc.statistics.change.Move;

/** Two reports side by side: every figure with its rows, every move with its list. */
record ComparisonView(Head head, List<Line> lines, Line total, List<Crossing> moves) {

	static ComparisonView of(ReportOrder before, ReportOrder after, Comparison comparison, String address) {
		return new ComparisonView(Head.of(before, after, comparison),
				Placements.PLACES.stream().map((cell) -> line(cell, before, after, comparison)).toList(),
				total(before, after, comparison),
				comparison.moves().entrySet().stream().map((entry) -> crossing(entry, address)).toList());
	}

	/** Names what is compared. */
	record Head(String periodKey, List<Object> periodArguments, String population, Side before, Side after) {

		static Head of(ReportOrder before, ReportOrder after, Comparison comparison) {
			return new Head(after.period().messageKey(), after.period().messageArguments(), after.population().code(),
					Side.of(before, comparison.before()), Side.of(after, comparison.after()));
		}

	}

	/** The instants and settings of one of the two. */
	record Side(String periodKey, List<Object> periodArguments, Instant asOf, Instant knownAt,
			Map<String, String> settings) {

		static Side of(ReportOrder order, Comparison.Count count) {
			return new Side(order.period().messageKey(), order.period().messageArguments(),
					Objects.requireNonNull(order.asOf()), Objects.requireNonNull(order.knownAt()),
					count.conventions().printed());
		}

	}

	/** A cell in both, with what came into it and what left it. */
	record Line(String cell, Figure before, long came, long left, Figure after) {

		public long difference() {
			return this.after.count() - this.before.count();
		}

	}

	/** A number and the address of its rows. */
	record Figure(long count, String href) {

	}

	/** How many went from one cell to another; null stands for not counted. */
	record Crossing(@Nullable String before, @Nullable String after, long count, String href) {

	}

	private static Line line(Slice cell, ReportOrder before, ReportOrder after, Comparison comparison) {
		return new Line(cell.code(), figure(before, cell, comparison.before().of(cell)), comparison.came(cell),
				comparison.left(cell), figure(after, cell, comparison.after().of(cell)));
	}

	private static Line total(ReportOrder before, ReportOrder after, Comparison comparison) {
		Comparison.Count was = comparison.before();
		Comparison.Count is = comparison.after();
		return new Line(Slice.TOTAL.code(), figure(before, Slice.TOTAL, was.total()), comparison.cameToTotal(),
				comparison.leftTotal(), figure(after, Slice.TOTAL, is.total()));
	}

	private static Figure figure(ReportOrder order, Slice slice, long count) {
		return new Figure(count, order.question().rows(slice).href());
	}

	private static Crossing crossing(Map.Entry<Move, Long> counted, String address) {
		Move move = counted.getKey();
		String href = UriComponentsBuilder.fromUriString(address)
			.replaceQueryParam("was", MoveFilter.code(move.before()))
			.replaceQueryParam("is", MoveFilter.code(move.after()))
			.replaceQueryParam("page")
			.fragment("changes")
			.build()
			.toUriString();
		return new Crossing(MoveFilter.code(move.before()), MoveFilter.code(move.after()), counted.getValue(), href);
	}

}
