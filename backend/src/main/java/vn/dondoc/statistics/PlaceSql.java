package vn.dondoc.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a row s is counted, as one number. Grouping by it asks of each row what it needs
 * to, and once: a sum for every slice asks every condition of all of them, which of a
 * million rows took more than twice as long.
 */
final class PlaceSql {

	/** Where an assignment may be counted: exactly one of these. */
	static final List<Slice> PLACES = Stream.concat(Slice.CELLS.stream(), Stream.of(Slice.WITHDRAWN)).toList();

	/** The commonest first. */
	private static final List<Slice> DONE = List.of(Slice.COMPLETED_ON_TIME, Slice.COMPLETED_NO_DEADLINE,
			Slice.COMPLETED_LATE);

	private static final List<Slice> OPEN = List.of(Slice.NOT_COMPLETED_IN_TIME, Slice.NOT_COMPLETED_OVERDUE,
			Slice.NOT_COMPLETED_NO_DEADLINE);

	/** What it may be counted in besides. */
	private static final List<Slice> WITHIN = List.of(Slice.SUBMITTED, Slice.SUSPENDED, Slice.DISPUTED);

	private static final int NOWHERE = PLACES.size() << WITHIN.size();

	private final JudgedSql judged;

	private final SliceSql slices;

	PlaceSql(JudgedSql judged) {
		this.judged = judged;
		this.slices = new SliceSql(judged);
	}

	/** Its place and what it is counted in besides. */
	String mark() {
		return "case when " + this.slices.of(Slice.WITHDRAWN) + " then " + mark(Slice.WITHDRAWN) + " when "
				+ this.judged.done() + " then " + place(DONE) + also(Slice.DISPUTED) + " when " + this.judged.open()
				+ " then " + place(OPEN) + WITHIN.stream().map(this::also).collect(Collectors.joining()) + " else "
				+ NOWHERE + " end";
	}

	private String place(List<Slice> places) {
		return places.stream()
			.map((place) -> "when " + this.slices.within(place) + " then " + mark(place))
			.collect(Collectors.joining(" ", "(case ", " else " + NOWHERE + " end)"));
	}

	private String also(Slice slice) {
		return " + (case when " + this.slices.within(slice) + " then " + (1 << WITHIN.indexOf(slice)) + " else 0 end)";
	}

	private static int mark(Slice place) {
		return PLACES.indexOf(place) << WITHIN.size();
	}

	/** The place of a mark. */
	static Slice place(int mark) {
		return PLACES.get(mark >> WITHIN.size());
	}

	/**
	 * What so many rows of a mark count. What has no place counts in the total alone,
	 * which then does not close.
	 */
	static Map<Slice, Long> counts(int mark, long rows) {
		Map<Slice, Long> counts = new EnumMap<>(Slice.class);
		if (mark < NOWHERE) {
			counts.put(place(mark), rows);
		}
		counts.put(Slice.TOTAL, counts.containsKey(Slice.WITHDRAWN) ? 0 : rows);
		WITHIN.stream()
			.filter((slice) -> (mark & (1 << WITHIN.indexOf(slice))) != 0)
			.forEach((slice) -> counts.put(slice, rows));
		return counts;
	}

}
