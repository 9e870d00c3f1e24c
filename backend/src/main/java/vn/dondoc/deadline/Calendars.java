package vn.dondoc.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.setting.Settings;

/** Reads the working calendar as it stands now. */
@Component
public class Calendars {

	private final JdbcClient jdbc;

	private final Settings settings;

	Calendars(JdbcClient jdbc, Settings settings) {
		this.jdbc = jdbc;
		this.settings = settings;
	}

	public WorkingCalendar current() {
		boolean cultureDay = this.settings.get(DeadlineSettings.CULTURE_DAY);
		Map<Integer, PublicHolidays.Choice> choices = this.jdbc
			.sql("select cal_year, days_before_tet, second_national_day from calendar_year")
			.query((row, number) -> Map.entry(row.getInt("cal_year"),
					new PublicHolidays.Choice(row.getInt("days_before_tet"),
							row.getObject("second_national_day", LocalDate.class), cultureDay)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return new WorkingCalendar(choices, swaps());
	}

	private Map<LocalDate, Boolean> swaps() {
		return this.jdbc.sql("select on_day, rest from calendar_day")
			.query((row, number) -> Map.entry(row.getObject("on_day", LocalDate.class), row.getBoolean("rest")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
