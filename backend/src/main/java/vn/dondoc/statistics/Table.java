package vn.dondoc.statistics;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;

/**
 * Figures cut by lead agency. A table that does not close cannot be made.
 *
 * @param asOf the instant they are true of; now, where the question named none
 * @param items distinct items behind the assignments of the total
 */
public record Table(Question asked, Instant asOf, Conventions conventions, long items, Counts total, List<Line> lines) {

	/** Where nobody asked how many items there are. */
	static final long NOT_COUNTED = -1;

	/** One agency's part, under the name it bore at the as-of date. */
	public record Line(AgencyId agency, String name, Counts counts, Question asked) {

		public Cell cell(Slice slice) {
			return new Cell(this.counts.of(slice), this.asked.rows(slice));
		}
	}

	/**
	 * Makes a table of its lines.
	 * @param assignments those of the total, counted apart from the lines
	 * @throws DoesNotClose where the lines do not add up to it
	 */
	static Table of(Asked asked, Totals counted, List<Line> lines) {
		Counts sum = lines.stream().map(Line::counts).reduce(Counts.ZERO, Counts::plus);
		if (sum.total() != counted.assignments()) {
			throw new DoesNotClose("The cells add up to " + sum.total() + ", the total is " + counted.assignments());
		}
		return new Table(asked.question(), asked.asOf(), asked.conventions(), counted.items(), sum, lines);
	}

	/**
	 * One agency's part as it was kept: its cells, and the lines inside and outside them.
	 */
	public record Kept(AgencyId agency, String name, Map<Slice, Long> counts) {
	}

	/**
	 * A table as it was kept, not counted again.
	 * @throws DoesNotClose if it contradicts itself
	 */
	public static Table kept(Question asked, Instant asOf, Conventions conventions, long items, List<Kept> kept) {
		List<Line> lines = kept.stream()
			.map((one) -> new Line(one.agency(), one.name(), new Counts(one.counts()), asked.ledBy(one.agency())))
			.toList();
		return new Table(asked, asOf, conventions, items,
				lines.stream().map(Line::counts).reduce(Counts.ZERO, Counts::plus), lines);
	}

	public Table {
		lines = List.copyOf(lines);
		Counts sum = lines.stream().map(Line::counts).reduce(Counts.ZERO, Counts::plus);
		if (!sum.equals(total)) {
			throw new DoesNotClose("The lines add up to " + sum + ", the total is " + total);
		}
	}

	/** What its lines are called. */
	public Map<AgencyId, String> names() {
		return this.lines.stream().collect(Collectors.toMap(Line::agency, Line::name));
	}

	/** The same with these agencies called so, in the order of the names. */
	public Table named(Map<AgencyId, String> names) {
		List<Line> named = this.lines.stream()
			.map((line) -> new Line(line.agency(), names.getOrDefault(line.agency(), line.name()), line.counts(),
					line.asked()))
			.sorted(Comparator.comparing(Line::name))
			.toList();
		return new Table(this.asked, this.asOf, this.conventions, this.items, this.total, named);
	}

	public Cell cell(Slice slice) {
		return new Cell(this.total.of(slice), this.asked.rows(slice));
	}

	/** Items ("nhiệm vụ") behind the total. */
	@Override
	public long items() {
		if (this.items == NOT_COUNTED) {
			throw new IllegalStateException("The items of this table were not counted");
		}
		return this.items;
	}

	/** Assignments ("lượt giao") of the total. */
	public long assignments() {
		return this.total.total();
	}

	/** The part of one agency; null where it has none. */
	public @Nullable Line of(AgencyId agency) {
		return this.lines.stream().filter((line) -> line.agency().equals(agency)).findFirst().orElse(null);
	}

	/**
	 * Holds the sum of some parts against the number they are parts of.
	 * @throws DoesNotClose where they differ
	 */
	public static void requireSum(long parts, Cell whole) {
		if (parts != whole.count()) {
			throw new DoesNotClose("The parts add up to " + parts + ", the whole is " + whole.count());
		}
	}

	/** What was counted without any cut. */
	record Totals(long assignments, long items) {
	}

	/** Cells and total contradict each other: nothing of it may be shown. */
	public static final class DoesNotClose extends IllegalStateException {

		DoesNotClose(String message) {
			super(message);
		}

	}

}
