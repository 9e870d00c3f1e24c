package vn.dondoc.notification.reminder;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.notification.NotificationSettings;
import vn.dondoc.setting.Settings;
import vn.dondoc.system.Ids;

/** The usual plan, and the assignments that have one of their own. */
@Component
public class ReminderPlans {

	private final JdbcClient jdbc;

	private final Settings settings;

	ReminderPlans(JdbcClient jdbc, Settings settings) {
		this.jdbc = jdbc;
		this.settings = settings;
	}

	/** All there are now. */
	record All(ReminderPlan usual, Map<AssignmentId, ReminderPlan> own) {

		ReminderPlan of(AssignmentId assignment) {
			return this.own.getOrDefault(assignment, this.usual);
		}

		/** The most days before a last day that any plan reminds. */
		int earliest() {
			return Math.max(earliest(this.usual), this.own.values().stream().mapToInt(All::earliest).max().orElse(0));
		}

		private static int earliest(ReminderPlan plan) {
			return plan.before().earliest();
		}

	}

	All all() {
		Map<AssignmentId, ReminderPlan> own = new HashMap<>();
		this.jdbc.sql("select assignment_id, days_before, every_days from reminder_plan").query((row) -> {
			own.put(new AssignmentId(Ids.uuid(row.getBytes(1))),
					new ReminderPlan(DaysBefore.read(row.getString(2)), row.getInt(3)));
		});
		return new All(usual(), own);
	}

	public ReminderPlan usual() {
		return new ReminderPlan(this.settings.get(NotificationSettings.DAYS_BEFORE),
				this.settings.get(NotificationSettings.EVERY_DAYS_AFTER));
	}

	/** The assignment's own plan, where it has one. */
	public Optional<ReminderPlan> own(AssignmentId assignment) {
		return this.jdbc.sql("select days_before, every_days from reminder_plan where assignment_id = ?")
			.param(Ids.bytes(assignment.value()))
			.query((row, number) -> new ReminderPlan(DaysBefore.read(row.getString(1)), row.getInt(2)))
			.optional();
	}

	/** Gives it a plan of its own, or the usual one again. */
	void keep(AssignmentId assignment, Optional<ReminderPlan> plan) {
		byte[] id = Ids.bytes(assignment.value());
		this.jdbc.sql("delete from reminder_plan where assignment_id = ?").param(id).update();
		plan.ifPresent((own) -> this.jdbc
			.sql("insert into reminder_plan (assignment_id, days_before, every_days) values (?, ?, ?)")
			.param(id)
			.param(own.before().toString())
			.param(own.every())
			.update());
	}

}
