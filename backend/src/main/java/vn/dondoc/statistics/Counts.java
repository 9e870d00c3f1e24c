package vn.dondoc.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many assignments of a population fall into each slice that tables print. */
public final class Counts {

	/** What a table prints beside its total. */
	public static final List<Slice> PRINTED = Stream
		.concat(Slice.CELLS.stream(), Stream.of(Slice.SUBMITTED, Slice.SUSPENDED, Slice.DISPUTED, Slice.WITHDRAWN))
		.toList();

	static final Counts ZERO = new Counts(Map.of());

	private final Map<Slice, Long> printed;

	Counts(Map<Slice, Long> printed) {
		this.printed = new EnumMap<>(Slice.class);
		PRINTED.forEach((slice) -> this.printed.put(slice, printed.getOrDefault(slice, 0L)));
	}

	/** As they were kept, not counted again. */
	public static Counts kept(Map<Slice, Long> printed) {
		return new Counts(printed);
	}

	/** Assignments in a slice; those of the total are the sum of its cells. */
	public long of(Slice slice) {
		return switch (slice) {
			case TOTAL -> sum(Slice.CELLS);
			case COMPLETED -> sum(Slice.CELLS.subList(0, 3));
			case NOT_COMPLETED -> sum(Slice.CELLS.subList(3, 6));
			case COMPLETED_ON_TIME_OR_NO_DEADLINE -> sum(List.of(Slice.COMPLETED_ON_TIME, Slice.COMPLETED_NO_DEADLINE));
			case NOT_COMPLETED_IN_TIME_OR_NO_DEADLINE ->
				sum(List.of(Slice.NOT_COMPLETED_IN_TIME, Slice.NOT_COMPLETED_NO_DEADLINE));
			default -> printed(slice);
		};
	}

	public long total() {
		return of(Slice.TOTAL);
	}

	Counts plus(Counts other) {
		Map<Slice, Long> sums = new EnumMap<>(this.printed);
		other.printed.forEach((slice, count) -> sums.merge(slice, count, Long::sum));
		return new Counts(sums);
	}

	/** Whether nothing of the other is missing in it. */
	boolean covers(Counts other) {
		return PRINTED.stream().allMatch((slice) -> printed(slice) >= other.printed(slice));
	}

	private long sum(List<Slice> cells) {
		return cells.stream().mapToLong(this::printed).sum();
	}

	private long printed(Slice slice) {
		Long count = this.printed.get(slice);
		if (count == null) {
			throw new IllegalArgumentException("Tables do not print " + slice);
		}
		return count;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Counts counts && this.printed.equals(counts.printed);
	}

	@Override
	public int hashCode() {
		return this.printed.hashCode();
	}

	@Override
	public String toString() {
		return this.printed.toString();
	}

}
