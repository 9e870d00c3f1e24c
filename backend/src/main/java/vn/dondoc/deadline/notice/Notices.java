package vn.dondoc.deadline.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.ChangedMeanwhile;

/**
 * The notices as they were entered. Deadlines that were computed before a change keep the
 * day they were given.
 */
@Component
@Transactional
public class Notices {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Notices(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** What is entered of a year, or what is usual. */
	@Transactional(readOnly = true)
	public YearNotice of(int year) {
		return this.jdbc
			.sql("select cal_year, days_before_tet, second_national_day, notice from calendar_year where cal_year = ?")
			.param(year)
			.query((row, number) -> new YearNotice(row.getInt(1), row.getInt(2), row.getObject(3, LocalDate.class),
					row.getString(4)))
			.optional()
			.orElseGet(() -> YearNotice.usual(year));
	}

	/** The swapped days of a year. */
	@Transactional(readOnly = true)
	public List<SwappedDay> swapped(int year) {
		return this.jdbc
			.sql("select on_day, rest, words, notice from calendar_day where on_day between ? and ? order by on_day")
			.param(LocalDate.of(year, 1, 1))
			.param(LocalDate.of(year, 12, 31))
			.query((row, number) -> new SwappedDay(row.getObject(1, LocalDate.class), row.getBoolean(2),
					row.getString(3), row.getString(4)))
			.list();
	}

	/**
	 * Enters what a year's notice says.
	 * @param seen what was entered when the form was opened
	 * @throws ChangedMeanwhile if that is something else by now
	 */
	public void enter(YearNotice notice, String seen) {
		YearNotice before = of(notice.year());
		if (before.equals(notice)) {
			return;
		}
		if (!before.toString().equals(seen)) {
			throw new ChangedMeanwhile();
		}
		this.jdbc.sql("delete from calendar_year where cal_year = ?").param(notice.year()).update();
		this.jdbc
			.sql("insert into calendar_year (cal_year, days_before_tet, second_national_day, notice)"
					+ " values (:year, :before, :second, :notice)")
			.param("year", notice.year())
			.param("before", notice.daysBeforeTet())
			.param("second", notice.secondNationalDay())
			.param("notice", notice.notice())
			.update();
		this.events
			.publishEvent(new CalendarChanged(String.valueOf(notice.year()), before.toString(), notice.toString()));
	}

	/** Enters a swapped day; what was entered of that day before gives way. */
	public void swap(SwappedDay day) {
		Optional<SwappedDay> before = on(day.day());
		if (before.filter(day::equals).isPresent()) {
			return;
		}
		this.jdbc.sql("delete from calendar_day where on_day = ?").param(day.day()).update();
		this.jdbc.sql("insert into calendar_day (on_day, rest, words, notice) values (:day, :rest, :words, :notice)")
			.param("day", day.day())
			.param("rest", day.rest())
			.param("words", day.words())
			.param("notice", day.notice())
			.update();
		changed(day.day(), before, Optional.of(day));
	}

	/** Takes a swapped day back; taken back already, nothing more happens. */
	public void takeBack(LocalDate day) {
		Optional<SwappedDay> before = on(day);
		if (before.isPresent()) {
			this.jdbc.sql("delete from calendar_day where on_day = ?").param(day).update();
			changed(day, before, Optional.empty());
		}
	}

	private Optional<SwappedDay> on(LocalDate day) {
		return swapped(day.getYear()).stream().filter((swapped) -> swapped.day().equals(day)).findFirst();
	}

	private void changed(LocalDate day, Optional<SwappedDay> before, Optional<SwappedDay> after) {
		this.events.publishEvent(new CalendarChanged(day.toString(), before.map(SwappedDay::toString).orElse(""),
				after.map(SwappedDay::toString).orElse("")));
	}

}
