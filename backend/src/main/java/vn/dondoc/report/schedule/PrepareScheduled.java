package vn.dondoc.report.schedule;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Author;
import vn.dondoc.deadline.Calendars;
import vn.dondoc.report.signing.PrepareReport;
import vn.dondoc.report.signing.PreparedReportId;
import vn.dondoc.system.Days;

/**
 * Prepares what is due by its schedule, also what fell due while the program was down.
 * The same period is prepared once, whichever node does it: both ask with one command.
 */
@Component
public class PrepareScheduled {

	private static final Logger LOG = LoggerFactory.getLogger(PrepareScheduled.class);

	private static final int HOUR = 6;

	private final ReportSchedules schedules;

	private final ScheduleRuns runs;

	private final PrepareReport prepare;

	private final Calendars calendars;

	private final MessageSource messages;

	private final Clock clock;

	PrepareScheduled(ReportSchedules schedules, ScheduleRuns runs, PrepareReport prepare, Calendars calendars,
			MessageSource messages, Clock clock) {
		this.schedules = schedules;
		this.runs = runs;
		this.prepare = prepare;
		this.calendars = calendars;
		this.messages = messages;
		this.clock = clock;
	}

	/** Answers how many reports it prepared; one that fails keeps no other from it. */
	public int prepare() {
		return this.schedules.all().stream().mapToInt(this::prepare).sum();
	}

	private int prepare(Schedule schedule) {
		int prepared = 0;
		for (Schedule.Turn turn : due(schedule)) {
			try {
				prepare(schedule, turn);
				prepared++;
			}
			catch (RuntimeException ex) {
				LOG.error("The report {} of schedule {} could not be prepared", turn.period().code(), schedule.id(),
						ex);
			}
		}
		return prepared;
	}

	private List<Schedule.Turn> due(Schedule schedule) {
		LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), Days.VIETNAM);
		LocalDate day = (now.getHour() >= HOUR) ? now.toLocalDate() : now.toLocalDate().minusDays(1);
		Set<String> done = this.runs.of(schedule.id()).keySet();
		return schedule.turns(this.calendars.current())
			.takeWhile((turn) -> !turn.on().isAfter(day))
			.filter((turn) -> !done.contains(turn.period().code()))
			.toList();
	}

	private void prepare(Schedule schedule, Schedule.Turn turn) {
		String period = turn.period().code();
		UUID command = UUID.nameUUIDFromBytes((schedule.id() + " " + period).getBytes(StandardCharsets.UTF_8));
		PreparedReportId report = this.prepare.prepare(command, schedule.order(turn.period()), nobody());
		this.runs.keep(schedule.id(), period, report);
	}

	/** Whoever may check it has not prepared it. */
	private SignedIn nobody() {
		String name = this.messages.getMessage("report.schedule.by", null, Locale.forLanguageTag("vi"));
		return new SignedIn(Author.NOBODY, name, Set.of(), null);
	}

}
