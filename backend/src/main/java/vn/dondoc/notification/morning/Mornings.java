package vn.dondoc.notification.morning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.deadline.Calendars;
import vn.dondoc.deadline.WorkingCalendar;
import vn.dondoc.notification.reminder.RuleDays;
import vn.dondoc.system.Utc;

/** Which mornings were begun and which are done. */
@Component
class Mornings {

	private final JdbcClient jdbc;

	private final Calendars calendars;

	private final Clock clock;

	Mornings(JdbcClient jdbc, Calendars calendars, Clock clock) {
		this.jdbc = jdbc;
		this.calendars = calendars;
		this.clock = clock;
	}

	/**
	 * Begins a day's morning, or takes up what was begun and not finished, here or
	 * elsewhere; empty on a rest day and where it is done.
	 */
	@Transactional
	public Optional<RuleDays> begin(LocalDate day) {
		WorkingCalendar calendar = this.calendars.current();
		if (calendar.restDay(day) || done(day)) {
			return Optional.empty();
		}
		RuleDays own = RuleDays.of(day, calendar);
		RuleDays answered = lastDone(day).map(own::behind).orElse(own);
		try {
			this.jdbc.sql("insert into morning_run (on_day, covered_from, covered_to, started_at) values (?, ?, ?, ?)")
				.param(day)
				.param(answered.from())
				.param(answered.to())
				.param(Utc.column(this.clock.instant()))
				.update();
			return Optional.of(answered);
		}
		catch (DuplicateKeyException begun) {
			return begun(day);
		}
	}

	/** What a day whose morning is done answers for by itself; empty for any other. */
	@Transactional(readOnly = true)
	public Optional<RuleDays> doneOn(LocalDate day) {
		return done(day) ? Optional.of(RuleDays.of(day, this.calendars.current())) : Optional.empty();
	}

	@Transactional
	public void finish(LocalDate day) {
		this.jdbc.sql("update morning_run set finished_at = ? where on_day = ? and finished_at is null")
			.param(Utc.column(this.clock.instant()))
			.param(day)
			.update();
	}

	private boolean done(LocalDate day) {
		return this.jdbc.sql("select 1 from morning_run where on_day = ? and finished_at is not null")
			.param(day)
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	private Optional<RuleDays> begun(LocalDate day) {
		return this.jdbc
			.sql("select covered_from, covered_to from morning_run where on_day = ? and finished_at is null")
			.param(day)
			.query((row, number) -> new RuleDays(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
			.optional();
	}

	/**
	 * The last morning that was finished; before the first one that ever was, the day
	 * before any was begun. Rest days that it looked ahead to are looked at again, for
	 * what was entered behind it.
	 */
	private Optional<LocalDate> lastDone(LocalDate before) {
		return this.jdbc
			.sql("select coalesce(max(case when finished_at is not null then on_day end),"
					+ " min(covered_from) - interval '1' day) from morning_run where on_day < ?")
			.param(before)
			.query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
			.single();
	}

}
