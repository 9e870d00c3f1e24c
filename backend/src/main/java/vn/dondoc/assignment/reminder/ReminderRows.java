package vn.dondoc.assignment.reminder;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;

/** The one record of each reminder by rule, and of who got a copy. */
@Component
class ReminderRows {

	private final JdbcClient jdbc;

	private final ManyRows reminders;

	private final ManyRows copies;

	ReminderRows(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.reminders = new ManyRows(template, "reminder",
				List.of("assignment_id", "rule_day", "rule_days", "on_day", "lead_agency_id"));
		this.copies = new ManyRows(template, "reminder_copy", List.of("agency_id", "on_day", "assignment_id"));
	}

	/** A reminder with its lead and the agencies that get a copy. */
	record Reminder(DueReminder due, AgencyId lead, Set<AgencyId> copied) {

		private @Nullable Object[] row(LocalDate day) {
			return new @Nullable Object[] { id(), this.due.ruleDay(), this.due.rule(), day,
					Ids.bytes(this.lead.value()) };
		}

		private List<@Nullable Object[]> copyRows(LocalDate day) {
			return this.copied.stream()
				.map((agency) -> new @Nullable Object[] { Ids.bytes(agency.value()), day, id() })
				.toList();
		}

		private byte[] id() {
			return Ids.bytes(this.due.assignment().value());
		}

	}

	/**
	 * Those that were reminded of that day, or before it for the same day of a rule or a
	 * later one.
	 */
	Set<AssignmentId> reminded(LocalDate day, Map<AssignmentId, LocalDate> ruleDays) {
		if (ruleDays.isEmpty()) {
			return Set.of();
		}
		Set<AssignmentId> reminded = new HashSet<>();
		this.jdbc
			.sql("select assignment_id, on_day, rule_day from reminder where assignment_id in (:ids)"
					+ " and (on_day = :day or rule_day >= :first)")
			.param("day", day)
			.param("first", Collections.min(ruleDays.values()))
			.param("ids", ruleDays.keySet().stream().map((id) -> Ids.bytes(id.value())).toList())
			.query((row) -> {
				AssignmentId id = new AssignmentId(Ids.uuid(row.getBytes(1)));
				if (row.getObject(2, LocalDate.class).equals(day)
						|| !row.getObject(3, LocalDate.class).isBefore(Objects.requireNonNull(ruleDays.get(id)))) {
					reminded.add(id);
				}
			});
		return reminded;
	}

	void insert(LocalDate day, List<Reminder> some) {
		this.reminders.insert(some.stream().map((one) -> one.row(day)).toList());
		this.copies.insert(some.stream().flatMap((one) -> one.copyRows(day).stream()).toList());
	}

}
