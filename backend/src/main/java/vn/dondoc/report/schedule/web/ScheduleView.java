package vn.dondoc.report.schedule.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.WorkingCalendar;
import vn.dondoc.report.Period;
import vn.dondoc.report.schedule.Schedule;
import vn.dondoc.report.signing.PreparedReportId;

/** A schedule as its page shows it: what was prepared last, what comes next. */
record ScheduleView(UUID id, String part, String closing, String population, int workingDays, List<Turn> turns) {

	private static final int PAST = 3;

	private static final int NEXT = 2;

	/**
	 * The day of the month the province's report is due, in the last month of its period.
	 */
	private static final int SENT_BY = 25;

	static ScheduleView of(Schedule schedule, Map<String, PreparedReportId> runs, WorkingCalendar calendar,
			LocalDate today) {
		List<Turn> past = new ArrayList<>();
		List<Turn> next = new ArrayList<>();
		for (Schedule.Turn turn : (Iterable<Schedule.Turn>) schedule.turns(calendar)::iterator) {
			(turn.on().isAfter(today) ? next : past).add(Turn.of(turn, runs.get(turn.period().code())));
			if (next.size() == NEXT) {
				break;
			}
		}
		List<Turn> shown = new ArrayList<>(past.subList(Math.max(0, past.size() - PAST), past.size()));
		shown.addAll(next);
		Collections.reverse(shown);
		return new ScheduleView(schedule.id(), schedule.part().name(), schedule.closing().code(),
				schedule.population().code(), schedule.workingDays(), shown);
	}

	/**
	 * One period: when it closes, is prepared, is to be sent; the report where there is
	 * one.
	 */
	record Turn(String periodKey, List<Object> periodArguments, LocalDate closes, LocalDate prepared,
			@Nullable LocalDate sentBy, @Nullable UUID report) {

		static Turn of(Schedule.Turn turn, @Nullable PreparedReportId report) {
			Period period = turn.period();
			return new Turn(period.messageKey(), period.messageArguments(), period.to(), turn.on(),
					(period.to().getDayOfMonth() < SENT_BY) ? period.to().withDayOfMonth(SENT_BY) : null,
					(report != null) ? report.value() : null);
		}

	}

}
