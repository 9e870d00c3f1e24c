package vn.dondoc.statistics;

/** What each slice asks of a row s as of :asOf; the cells say what Standing says. */
final class SliceSql {

	private static final String COUNTS = "s.ended_at is null and ";

	private static final String RECEIVED_TOO_LONG_AGO = " and "
			+ """
					not exists (select 1 from fact given where given.assignment_id = s.assignment_id
					and given.kind in ('ISSUED', 'TRANSFER_DECIDED', 'HANDED_OVER') and given.recorded_at >= :receivedBefore)""";

	private static final String DUE = "s.first_late_at <= :asOf";

	private static final String HEARD_OF = " and " + """
			exists (select 1 from fact heard where heard.assignment_id = s.assignment_id
			and heard.recorded_at > :recent and heard.recorded_at <= :known and heard.recorded_at <= :asOf
			and heard.kind in ('ACKNOWLEDGED', 'PROGRESS', 'SUBMITTED', 'EXTENSION_ASKED', 'TRANSFER_ASKED',
			'EXPLANATION_GIVEN')""" + valid("heard") + ")";

	private static final String UNSUBMITTED = "s.submitted_at is null";

	/**
	 * By hand at any time; by a dated rule, which any plan does ahead, once it is late.
	 */
	private static final String REMINDED = """
			(select count(*) from fact reminded where reminded.assignment_id = s.assignment_id
			and reminded.kind = 'REMINDED' and reminded.recorded_at <= :asOf
			and (reminded.recorded_at >= s.first_late_at or reminded.payload not like '%"rule":%')
			and not exists (select 1 from fact back where back.assignment_id = reminded.assignment_id
			and back.kind = 'FACT_WITHDRAWN' and back.recorded_at <= :asOf
			and (back.payload like concat('%"seq":', reminded.seq, ',%')
			or back.payload like concat('%"seq":', reminded.seq, '}%'))))""";

	private static final String PRESSING = """
			exists (select 1 from dimension pressing where pressing.assignment_id = s.assignment_id
			and pressing.name = 'PRIORITY' and pressing.value_text <> 'NORMAL' and pressing.from_at <= :asOf
			and pressing.to_at > :asOf)""";

	private static final String UNHEARD_OF = " and " + """
			not exists (select 1 from fact heard where heard.assignment_id = s.assignment_id
			and heard.recorded_at >= :silentSince and heard.recorded_at <= :asOf
			and heard.kind in ('ACKNOWLEDGED', 'PROGRESS', 'SUBMITTED', 'EXTENSION_ASKED', 'TRANSFER_ASKED',
			'EXPLANATION_GIVEN')""" + valid("heard") + ")";

	private final JudgedSql judged;

	private final boolean ofOpen;

	SliceSql(JudgedSql judged) {
		this(judged, false);
	}

	/** Of rows that are open. */
	SliceSql(JudgedSql judged, boolean ofOpen) {
		this.judged = judged;
		this.ofOpen = ofOpen;
	}

	String of(Slice slice) {
		return switch (slice) {
			case TOTAL -> "s.ended_at is null";
			case WITHDRAWN -> "s.ended_at is not null";
			case COMPLETED -> done("");
			case COMPLETED_ON_TIME, COMPLETED_ON_TIME_OR_NO_DEADLINE, COMPLETED_LATE, COMPLETED_NO_DEADLINE ->
				done(" and " + within(slice));
			case NOT_COMPLETED -> open("");
			case NOT_COMPLETED_IN_TIME, NOT_COMPLETED_IN_TIME_OR_NO_DEADLINE, NOT_COMPLETED_OVERDUE,
					NOT_COMPLETED_NO_DEADLINE, SUBMITTED, SUSPENDED ->
				open(" and " + within(slice));
			case DISPUTED -> COUNTS + within(slice);
			case DUE_SOON ->
				running(" and s.submitted_at is null and s.first_late_at > :asOf and s.first_late_at <= :soon");
			case NOT_ACKNOWLEDGED -> inState("'ISSUED'");
			case ACKNOWLEDGE_LATE -> inState("'ISSUED'") + RECEIVED_TOO_LONG_AGO;
			case UNDER_WAY -> inState("'ACKNOWLEDGED', 'IN_PROGRESS'");
			case RETURN_REQUESTED -> inState("'RETURN_REQUESTED'");
			case EXTENSION_REQUESTED -> open(" and s.extension_asked = true");
			default -> measured(slice);
		};
	}

	/**
	 * What a slice asks further of what counts, and is completed or not as the slice is.
	 */
	String within(Slice slice) {
		return switch (slice) {
			case COMPLETED_ON_TIME -> this.judged.judged() + " < s.first_late_at";
			case COMPLETED_ON_TIME_OR_NO_DEADLINE ->
				"(s.first_late_at is null or " + this.judged.judged() + " < s.first_late_at)";
			case COMPLETED_LATE -> this.judged.judged() + " >= s.first_late_at";
			case COMPLETED_NO_DEADLINE -> "s.first_late_at is null";
			case NOT_COMPLETED_IN_TIME -> "(s.suspended = true or s.first_late_at > :asOf)";
			case NOT_COMPLETED_IN_TIME_OR_NO_DEADLINE ->
				"(s.suspended = true or s.first_late_at is null or s.first_late_at > :asOf)";
			case NOT_COMPLETED_OVERDUE -> "s.suspended = false and s.first_late_at <= :asOf";
			case NOT_COMPLETED_NO_DEADLINE -> "s.suspended = false and s.first_late_at is null";
			case SUBMITTED -> "s.submitted_at is not null";
			case SUSPENDED -> "s.suspended = true";
			case DISPUTED -> "s.disputed = true";
			default -> throw new IllegalArgumentException("Nothing further is asked of " + slice);
		};
	}

	private String measured(Slice slice) {
		return switch (slice) {
			case OVERDUE_UP_TO_7 -> overdue("s.first_late_at > :days7");
			case OVERDUE_UP_TO_30 -> overdue("s.first_late_at <= :days7 and s.first_late_at > :days30");
			case OVERDUE_UP_TO_90 -> overdue("s.first_late_at <= :days30 and s.first_late_at > :days90");
			case OVERDUE_LONGER -> overdue("s.first_late_at <= :days90");
			case DUE -> COUNTS + DUE + " and (s.suspended = false or " + this.judged.done() + ")";
			case DUE_ON_TIME -> of(Slice.COMPLETED_ON_TIME) + " and " + DUE;
			case UPDATED -> open(HEARD_OF);
			case OVERDUE_UNSUBMITTED -> overdue(UNSUBMITTED);
			case URGENT_OVERDUE -> overdue(UNSUBMITTED + " and " + PRESSING);
			case MUCH_REMINDED -> overdue(UNSUBMITTED + " and " + REMINDED + " > :remindersBorne");
			case LONG_OVERDUE -> overdue(UNSUBMITTED + " and s.first_late_at <= :overdueSince");
			case LONG_SILENT -> running(" and s.submitted_at is null and s.first_late_at is null"
					+ " and s.issued_at <= :silentSince" + UNHEARD_OF);
			case ENTERED_SAME_DAY -> entered("< timestampadd(day, 1, s.issued_at)");
			case ENTERED_NEXT_DAY -> entered(">= timestampadd(day, 1, s.issued_at)")
					+ " and s.first_recorded_at < timestampadd(day, 2, s.issued_at)";
			case ENTERED_WITHIN_3_DAYS -> entered(">= timestampadd(day, 2, s.issued_at)")
					+ " and s.first_recorded_at < timestampadd(day, 4, s.issued_at)";
			case ENTERED_LATER -> entered(">= timestampadd(day, 4, s.issued_at)");
			default -> throw new IllegalArgumentException("No condition says " + slice);
		};
	}

	private String overdue(String age) {
		return of(Slice.NOT_COMPLETED_OVERDUE) + " and " + age;
	}

	private static String entered(String when) {
		return COUNTS + "s.first_recorded_at " + when;
	}

	private String done(String further) {
		return COUNTS + this.judged.done() + further;
	}

	private String open(String further) {
		return (this.ofOpen ? "1 = 1" : COUNTS + this.judged.open()) + further;
	}

	private String running(String further) {
		return open(" and s.suspended = false" + further);
	}

	private String inState(String states) {
		return open(" and s.state in (" + states + ")");
	}

	/** Of a fact that was not taken back as an entry error. */
	private static String valid(String fact) {
		return """
				 and not exists (select 1 from fact back where back.assignment_id = %1$s.assignment_id
				and back.kind = 'FACT_WITHDRAWN' and (back.payload like concat('{"seq":', %1$s.seq, ',%%')
				or back.payload like concat('%%,"seq":', %1$s.seq, '}')))""".formatted(fact);
	}

}
