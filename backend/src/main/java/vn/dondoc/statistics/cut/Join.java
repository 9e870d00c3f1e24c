package vn.dondoc.statistics.cut;

/** Where values of cuts are found, from an assignment on; the columns are filled in. */
enum Join {

	/** The agency it is counted under; heirs holds whose work others went on with. */
	LEAD("""
			left join %heirs% on heirs.closed = %lead% join agency g on g.id = coalesce(heirs.heir, %lead%)
			left join agency_former k on k.agency_id = g.id and k.seq = 0
			and k.from_at <= :known and k.until_at > :known"""),

	/** The directive it was given by, with its head as it was known. */
	DIRECTIVE("""
			join item i on i.id = %item% join directive d on d.id = i.directive_id
			left join directive_former h on h.directive_id = d.id
			and h.from_at <= :known and h.until_at > :known"""),

	/** A dimension's values at the as-of instant, as far as was known then. */
	DIMENSION("""
			left join dimension c on c.assignment_id = %id% and c.name = '%name%'
			and c.from_at <= :asOf and c.known_from <= :known and (c.to_at > :asOf or c.known_to > :known)"""),

	/** The cause the agency named last, as far as was known then. */
	CAUSE("""
			left join stated_cause u on u.assignment_id = %id% and u.stated_at <= :asOf and u.recorded_at <= :known
			and (u.taken_back_at is null or u.taken_back_at > :known)
			and not exists (select 1 from stated_cause later where later.assignment_id = u.assignment_id
			and later.seq > u.seq and later.stated_at <= :asOf and later.recorded_at <= :known
			and (later.taken_back_at is null or later.taken_back_at > :known))""");

	private final String sql;

	Join(String sql) {
		this.sql = sql;
	}

	String from(Columns columns, String name) {
		return " " + this.sql.replace("%id%", columns.assignment())
			.replace("%item%", columns.item())
			.replace("%lead%", columns.lead())
			.replace("%heirs%", columns.heirs())
			.replace("%name%", name);
	}

	/**
	 * What the columns of an assignment are called.
	 *
	 * @param heirs a source heirs(closed, heir)
	 */
	record Columns(String assignment, String item, String lead, String heirs) {
	}

}
