package vn.dondoc.assignment.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

	/** What an agency was reminded of that was overdue for so many days or more. */
	public List<AssignmentId> overdue(AgencyId agency, LocalDate day, int days) {
		return this.jdbc
			.sql("select assignment_id from reminder where on_day = ? and lead_agency_id = ? and rule_days <= ?")
			.param(day)
			.param(Ids.bytes(agency.value()))
			.param(-days)
			.query((row, number) -> new AssignmentId(Ids.uuid(row.getBytes(1))))
			.list();
	}

	/** What an agency was reminded of, or got a copy of. */
	public List<AssignmentId> of(AgencyId agency, LocalDate day) {
		return this.jdbc
			.sql("select assignment_id from reminder where on_day = :day and lead_agency_id = :agency"
					+ " union select assignment_id from reminder_copy where on_day = :day and agency_id = :agency")
			.param("day", day)
			.param("agency", Ids.bytes(agency.value()))
			.query((row, number) -> new AssignmentId(Ids.uuid(row.getBytes(1))))
			.list();
	}

}
