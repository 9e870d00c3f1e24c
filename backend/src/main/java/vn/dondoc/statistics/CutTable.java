package vn.dondoc.statistics;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.statistics.cut.PartName;

/**
 * Figures cut otherwise than by lead agency. Where the parts overlap, the total counts
 * every assignment once and is less than their sum; where they do not, a table that does
 * not close cannot be made.
 */
public record CutTable(Question asked, Cut cut, Conventions conventions, Counts total, List<Line> lines) {

	/**
	 * One part.
	 *
	 * @param items distinct items behind the assignments of its total
	 */
	public record Line(Part part, PartName name, long items, Counts counts, Question asked) {

		public Cell cell(Slice slice) {
			return new Cell(this.counts.of(slice), this.asked.rows(slice));
		}

		/** The value of the cut they bear; null for none. */
		public @Nullable String value() {
			return this.part.value();
		}

	}

	/** One part as it was kept: its cells alone. */
	public record Kept(@Nullable String value, PartName name, long items, Map<Slice, Long> cells) {
	}

	/**
	 * A table as it was kept, not counted again.
	 * @throws Table.DoesNotClose if it contradicts itself
	 */
	public static CutTable kept(Question asked, Cut cut, Conventions conventions, Map<Slice, Long> total,
			List<Kept> parts) {
		List<Line> lines = parts.stream().map((kept) -> line(asked, new Part(cut, kept.value()), kept)).toList();
		return new CutTable(asked, cut, conventions, new Counts(total), lines);
	}

	private static Line line(Question asked, Part part, Kept kept) {
		return new Line(part, kept.name(), kept.items(), new Counts(kept.cells()), asked.only(asked.filter().in(part)));
	}

	public CutTable {
		lines = List.copyOf(lines);
		Counts sum = sum(lines);
		boolean closes = cut.mayOverlap() ? sum.covers(total) : sum.equals(total);
		if (!closes) {
			throw new Table.DoesNotClose("The parts of " + cut + " add up to " + sum + ", the total is " + total);
		}
	}

	public Cell cell(Slice slice) {
		return new Cell(this.total.of(slice), this.asked.rows(slice));
	}

	/** Whether some assignment counts in several parts. */
	public boolean overlapping() {
		return !sum(this.lines).equals(this.total);
	}

	private static Counts sum(List<Line> lines) {
		return lines.stream().map(Line::counts).reduce(Counts.ZERO, Counts::plus);
	}

}
