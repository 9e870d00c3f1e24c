package vn.dondoc.assignment.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;

/** What dated rules reminded of on a day, by whom it was for. */
@Component
@Transactional(readOnly = true)
public class RemindersOfDay {

	private final JdbcClient jdbc;

	RemindersOfDay(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The agencies that were reminded, or got a copy. */
	public Set<AgencyId> agencies(LocalDate day) {
		return this.jdbc
			.sql("select lead_agency_id from reminder where on_day = :day"
					+ " union select agency_id from reminder_copy where on_day = :day")
			.param("day", day)
			.query((row, number) -> new AgencyId(Ids.uuid(row.getBytes(1))))
			.stream()
			.collect(Collectors.toSet());
	}

	/** What an agency was reminded of, and what it got a copy of. */
	public List<Told> of(AgencyId agency, LocalDate day) {
		return this.jdbc
			.sql("select assignment_id, rule_day, rule_days from reminder where on_day = :day"
					+ " and lead_agency_id = :agency union all select assignment_id, null, 0 from reminder_copy"
					+ " where on_day = :day and agency_id = :agency")
			.param("day", day)
			.param("agency", Ids.bytes(agency.value()))
			.query(RemindersOfDay::read)
			.list();
	}

	private static Told read(ResultSet row, int number) throws SQLException {
		LocalDate ruleDay = row.getObject(2, LocalDate.class);
		int rule = row.getInt(3);
		return new Told(new AssignmentId(Ids.uuid(row.getBytes(1))), rule,
				(ruleDay != null) ? ruleDay.plusDays(rule) : null);
	}

	/**
	 * A reminder.
	 *
	 * @param rule the days left until the last day in time; less than zero behind it
	 * @param lastDay that day, as the rule knew it; null where it is a copy
	 */
	public record Told(AssignmentId assignment, int rule, @Nullable LocalDate lastDay) {

		/** Whether it went to the agency because it owes the lead an answer. */
		public boolean copy() {
			return this.lastDay == null;
		}

		/** Whether its last day in time is behind a day. */
		public boolean dueAfter(LocalDate day) {
			return this.lastDay != null && this.lastDay.isAfter(day);
		}

	}

}
