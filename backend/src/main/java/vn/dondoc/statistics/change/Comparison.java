package vn.dondoc.statistics.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.dondoc.statistics.Conventions;
import vn.dondoc.statistics.Placements;
import vn.dondoc.statistics.Slice;

/**
 * Two counts held against each other. What was counted before, plus what came, minus what
 * left, is what is counted after, cell by cell.
 *
 * @param changes those counted elsewhere, by the cells they went between
 */
public record Comparison(Count before, Count after, List<Change> changes) {

	/** How many there are in each cell, and how they were judged. */
	public record Count(Map<Slice, Long> cells, Conventions conventions) {

		static Count of(Placements.Population population) {
			Map<Slice, Long> counted = population.all()
				.stream()
				.collect(Collectors.groupingBy(Placements.Placed::cell, Collectors.counting()));
			Map<Slice, Long> cells = new LinkedHashMap<>();
			Placements.PLACES.forEach((cell) -> cells.put(cell, counted.getOrDefault(cell, 0L)));
			return new Count(cells, population.conventions());
		}

		public long of(Slice cell) {
			return Objects.requireNonNull(this.cells.get(cell));
		}

		/** All that count: what has ended stands outside. */
		public long total() {
			return Slice.CELLS.stream().mapToLong(this::of).sum();
		}
	}

	/** How many went between which cells, in the order of the changes. */
	public Map<Move, Long> moves() {
		return this.changes.stream()
			.collect(Collectors.groupingBy(Change::move, LinkedHashMap::new, Collectors.counting()));
	}

	/** What came into a cell from elsewhere. */
	public long came(Slice cell) {
		return crossed((move) -> cell == move.after() && cell != move.before());
	}

	/** What left a cell. */
	public long left(Slice cell) {
		return crossed((move) -> cell == move.before() && cell != move.after());
	}

	/** What is counted in the total and was not. */
	public long cameToTotal() {
		return crossed((move) -> counts(move.after()) && !counts(move.before()));
	}

	/** What was counted in the total and is not. */
	public long leftTotal() {
		return crossed((move) -> counts(move.before()) && !counts(move.after()));
	}

	private static boolean counts(@Nullable Slice cell) {
		return cell != null && cell != Slice.WITHDRAWN;
	}

	private long crossed(Predicate<Move> border) {
		return this.changes.stream().map(Change::move).filter(border).count();
	}

}
