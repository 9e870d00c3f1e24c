package vn.dondoc.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/**
 * What still has to be handed in by a day, in the order it is due and without what lists
 * show of it: so many that they are looked at some at a time.
 */
@Component
@Transactional(readOnly = true)
public class OpenTerms {

	private static final String COLUMNS = "s.first_late_at, s.issued_at, s.assignment_id, s.lead_agency_id,"
			+ " s.first_recorded_at";

	private static final String AFTER = """
			s.first_late_at >= :lateAt and (s.first_late_at > :lateAt or s.issued_at > :issuedAt
			or (s.issued_at = :issuedAt and s.assignment_id > :assignment))""";

	private final JdbcClient jdbc;

	private final Selections selections;

	OpenTerms(JdbcClient jdbc, Selections selections) {
		this.jdbc = jdbc;
		this.selections = selections;
	}

	/** An assignment that is neither handed in nor suspended, and has a deadline. */
	public record OpenTerm(AssignmentId assignment, AgencyId lead, Instant firstLateAt, Instant issuedAt,
			Instant enteredAt) {

		/** The last day in time. */
		public LocalDate lastDay() {
			return Asked.lastDayBefore(this.firstLateAt);
		}

		/** The day the Office entered it. */
		public LocalDate enteredOn() {
			return Days.of(this.enteredAt);
		}

	}

	/**
	 * At most so many of those whose last day in time lies between two days, both
	 * included.
	 * @param last the last one of those looked at before; null to begin with the first
	 * @param from null for any earlier day
	 */
	public List<OpenTerm> after(@Nullable OpenTerm last, @Nullable LocalDate from, LocalDate until, int size) {
		Asked asked = this.selections.asked(Question.open(), Sight.EVERYTHING);
		Selection due = this.selections.of(asked)
			.with("s.suspended = false and s.submitted_at is null")
			.with(((from != null) ? "s.first_late_at > :from and " : "") + "s.first_late_at <= :until");
		String order = RowOrder.DUE.sql() + " limit " + size;
		Selection further = (last != null) ? due.with(AFTER) : due;
		return further.select(this.jdbc, COLUMNS, order)
			.params((from != null) ? Map.of("from", Utc.column(Days.startOf(from))) : Map.of())
			.param("until", Utc.column(Days.startOf(until.plusDays(1))))
			.params((last != null) ? parameters(last) : Map.of())
			.query(OpenTerms::read)
			.list();
	}

	private static Map<String, Object> parameters(OpenTerm last) {
		return Map.of("lateAt", Utc.column(last.firstLateAt()), "issuedAt", Utc.column(last.issuedAt()), "assignment",
				Ids.bytes(last.assignment().value()));
	}

	private static OpenTerm read(ResultSet row, int number) throws SQLException {
		return new OpenTerm(new AssignmentId(Ids.uuid(row.getBytes("assignment_id"))),
				new AgencyId(Ids.uuid(row.getBytes("lead_agency_id"))), at(row, "first_late_at"), at(row, "issued_at"),
				at(row, "first_recorded_at"));
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		return Utc.instant(row.getObject(column, LocalDateTime.class));
	}

}
