package vn.dondoc.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import vn.dondoc.assignment.Priority;

/** How a list of rows is sorted. */
public record RowOrder(By by, boolean descending) {

	/** The soonest due first, what has no deadline last. */
	public static final RowOrder DUE = new RowOrder(By.DUE, false);

	/** What a list can be sorted by. */
	public enum By {

		DUE, ISSUED, UPDATED, PRIORITY

	}

	/** The columns rows can be sorted by. */
	static final String COLUMNS = "s.first_late_at, s.issued_at, s.last_recorded_at";

	/** The most pressing first. */
	private static final String PRESSING = Arrays.stream(Priority.values())
		.map((priority) -> " when '" + priority.name() + "' then " + -priority.ordinal())
		.collect(Collectors.joining("", "coalesce((select case d.value_text", """
				 end from dimension d where d.assignment_id = s.assignment_id and d.name = 'PRIORITY'
				and d.from_at <= :asOf and d.to_at > :asOf), 0)"""));

	/** What has no deadline comes first where it ascends: it is asked for apart. */
	String sql() {
		List<String> columns = switch (this.by) {
			case DUE -> List.of("s.first_late_at", "s.issued_at", "s.assignment_id");
			case ISSUED -> List.of("s.issued_at", "s.assignment_id");
			case UPDATED -> List.of("s.last_recorded_at", "s.assignment_id");
			case PRIORITY -> List.of(PRESSING, "s.issued_at", "s.assignment_id");
		};
		String way = this.descending ? " desc" : "";
		return columns.stream().map((column) -> column + way).collect(Collectors.joining(", ", " order by ", ""));
	}

	/** Whether what has no deadline has to be put behind what has one. */
	boolean undatedApart(Slice slice) {
		return this.by == By.DUE && !this.descending && !slice.dated();
	}

}
