package vn.dondoc.statistics;

/** How a list of rows is sorted. */
public record RowOrder(By by, boolean descending) {

	/** The soonest due first, what has no deadline last. */
	public static final RowOrder DUE = new RowOrder(By.DUE, false);

	/** What a list can be sorted by. */
	public enum By {

		DUE, ISSUED, UPDATED

	}

	String sql() {
		String way = this.descending ? " desc" : "";
		return switch (this.by) {
			case DUE -> "order by case when s.first_late_at is null then 1 else 0 end, s.first_late_at" + way
					+ ", s.issued_at, s.assignment_id";
			case ISSUED -> "order by s.issued_at" + way + ", s.assignment_id";
			case UPDATED -> "order by s.last_recorded_at" + way + ", s.assignment_id";
		};
	}

}
