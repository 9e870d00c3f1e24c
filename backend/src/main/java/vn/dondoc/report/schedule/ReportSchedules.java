package vn.dondoc.report.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.report.Closing;
import vn.dondoc.report.Period;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Once;
import vn.dondoc.system.Utc;

/** The schedules the Office keeps. */
@Component
public class ReportSchedules {

	private final JdbcClient jdbc;

	private final Once once;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReportSchedules(JdbcClient jdbc, Once once, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.once = once;
		this.events = events;
		this.clock = clock;
	}

	/** Those that go on, the oldest first. */
	public List<Schedule> all() {
		return this.jdbc.sql("select * from report_schedule where stopped_at is null order by created_at, id")
			.query(ReportSchedules::read)
			.list();
	}

	/**
	 * Prepares such reports from now on.
	 * @throws ScheduleRule if there is one already, or none can be prepared so
	 */
	@Transactional
	public void add(UUID commandId, Schedule wanted, SignedIn by) {
		require(wanted);
		this.once.perform(commandId, by, () -> {
			if (all().stream().anyMatch((one) -> same(one, wanted))) {
				throw new ScheduleRule.ThereAlready();
			}
			insert(wanted);
			this.events.publishEvent(new ScheduleChanged("report.scheduled", wanted.id().toString(),
					Map.of("part", wanted.part().name(), "closing", wanted.closing().code(), "population",
							wanted.population().code(), "workingDays", wanted.workingDays())));
			return "";
		});
	}

	/** Prepares no more of them; what was prepared stays. */
	@Transactional
	public void stop(UUID id) {
		int stopped = this.jdbc.sql("update report_schedule set stopped_at = :at where id = :id and stopped_at is null")
			.param("at", Utc.column(this.clock.instant()))
			.param("id", Ids.bytes(id))
			.update();
		if (stopped > 0) {
			this.events.publishEvent(new ScheduleChanged("report.schedule-stopped", id.toString(), Map.of()));
		}
	}

	private static void require(Schedule wanted) {
		if (wanted.workingDays() < 1 || wanted.workingDays() > Schedule.MOST_DAYS) {
			throw new ScheduleRule.NoSuchDay();
		}
		if (wanted.part() == Period.Part.NINE_MONTHS && wanted.closing() == Closing.ND09) {
			throw new ScheduleRule.NotClosedSo();
		}
	}

	private static boolean same(Schedule one, Schedule other) {
		return one.part() == other.part() && one.closing() == other.closing() && one.population() == other.population();
	}

	private void insert(Schedule wanted) {
		this.jdbc.sql("""
				insert into report_schedule (id, part, closing, population, working_days, from_on, created_at)
				values (:id, :part, :closing, :population, :workingDays, :from, :at)""")
			.param("id", Ids.bytes(wanted.id()))
			.param("part", wanted.part().name())
			.param("closing", wanted.closing().code())
			.param("population", wanted.population().code())
			.param("workingDays", wanted.workingDays())
			.param("from", wanted.from())
			.param("at", Utc.column(this.clock.instant()))
			.update();
	}

	private static Schedule read(ResultSet row, int number) throws SQLException {
		return new Schedule(Ids.uuid(row.getBytes("id")), Period.Part.valueOf(row.getString("part")),
				Closing.of(row.getString("closing")), ReportOrder.population(row.getString("population")),
				row.getInt("working_days"), row.getObject("from_on", LocalDate.class));
	}

}
