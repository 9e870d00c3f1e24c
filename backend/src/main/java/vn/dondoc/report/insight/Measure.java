package vn.dondoc.report.insight;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Slice;

/** A rate: what it counts over what it is held against, each with its rows. */
public record Measure(Kind kind, Cell part, Cell whole) {

	/** The rates there are. */
	public enum Kind {

		DONE_OF_ASSIGNED(Slice.COMPLETED, Slice.TOTAL),
		IN_TIME_OF_DONE(Slice.COMPLETED_ON_TIME_OR_NO_DEADLINE, Slice.COMPLETED),
		ON_TIME_OF_DUE(Slice.DUE_ON_TIME, Slice.DUE), UPDATED_OF_OPEN(Slice.UPDATED, Slice.NOT_COMPLETED);

		private final Slice part;

		private final Slice whole;

		Kind(Slice part, Slice whole) {
			this.part = part;
			this.whole = whole;
		}

		/** As message keys write it. */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/** What all rates are made of. */
	static final List<Slice> SLICES = List.of(Kind.values())
		.stream()
		.flatMap((kind) -> List.of(kind.part, kind.whole).stream())
		.distinct()
		.toList();

	/** A rate as it was kept, not counted again. */
	public static Measure kept(Kind kind, Question question, long part, long whole) {
		return new Measure(kind, new Cell(part, question.rows(kind.part)), new Cell(whole, question.rows(kind.whole)));
	}

	/** All rates of a question, from its counts. */
	static List<Measure> of(Question question, Map<Slice, Long> counts) {
		return List.of(Kind.values())
			.stream()
			.map((kind) -> new Measure(kind, cell(question, kind.part, counts), cell(question, kind.whole, counts)))
			.toList();
	}

	private static Cell cell(Question question, Slice slice, Map<Slice, Long> counts) {
		return new Cell(Objects.requireNonNull(counts.get(slice)), question.rows(slice));
	}

}
