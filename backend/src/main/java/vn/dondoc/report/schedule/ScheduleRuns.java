package vn.dondoc.report.schedule;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.report.signing.PreparedReportId;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** Which periods of a schedule were prepared, and as which report. */
@Component
public class ScheduleRuns {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ScheduleRuns(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** By the code of the period. */
	public Map<String, PreparedReportId> of(UUID schedule) {
		Map<String, PreparedReportId> runs = new HashMap<>();
		this.jdbc.sql("select period_code, report_id from report_schedule_run where schedule_id = :schedule")
			.param("schedule", Ids.bytes(schedule))
			.query((row) -> {
				runs.put(row.getString(1), new PreparedReportId(Ids.uuid(row.getBytes(2))));
			});
		return runs;
	}

	/** Keeps a run and tells of it; another node may have kept the same one. */
	@Transactional
	void keep(UUID schedule, String period, PreparedReportId report) {
		try {
			this.jdbc.sql("""
					insert into report_schedule_run (schedule_id, period_code, report_id, prepared_at)
					values (:schedule, :period, :report, :at)""")
				.param("schedule", Ids.bytes(schedule))
				.param("period", period)
				.param("report", Ids.bytes(report.value()))
				.param("at", Utc.column(this.clock.instant()))
				.update();
		}
		catch (DuplicateKeyException kept) {
			return;
		}
		this.events.publishEvent(new DraftPrepared(report));
	}

}
