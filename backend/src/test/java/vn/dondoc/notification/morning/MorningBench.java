package vn.dondoc.notification.morning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.dondoc.bench.HeapWatch;
import vn.dondoc.bench.Part;
import vn.dondoc.bench.Sample;
import vn.dondoc.deadline.Calendars;
import vn.dondoc.deadline.WorkingCalendar;
import vn.dondoc.demo.rows.Mix;
import vn.dondoc.notification.reminder.RuleDays;

/**
 * How long a morning takes with a hundred thousand open assignments and five thousand
 * people, until all that is to be told is queued, and how much memory it needs.
 */
class MorningBench {

	private static final int OPEN = Integer.getInteger("bench.open", 100_000);

	private static final int PEOPLE = Integer.getInteger("bench.people", 5000);

	private static final int PARTS = 5;

	@Test
	void measure() {
		try (Sample sample = new Sample(OPEN, Mix.ALL_OPEN, "--spring.mail.host=127.0.0.1",
				"--dondoc.mail.from=don-doc@thainguyen.example")) {
			JdbcTemplate jdbc = sample.bean(JdbcTemplate.class);
			new CrowdRows(jdbc, sample.bean(Clock.class)).write(PEOPLE);
			jdbc.execute("analyze table account, account_role, inbox_copy, inbox_message, inbox_subject");
			Part part = new Part("28-morning").heading("The morning on MySQL")
				.line(String.format(Locale.ROOT, "%,d open assignments, a year old at most, 55 in a hundred with a",
						OPEN))
				.line(String.format(Locale.ROOT, "deadline, and %,d people with an address, every second of whom wants",
						PEOPLE))
				.line("what is urgent at once; from the first query until all is queued (target 60 s). The heap is the")
				.line("most in use behind a collection in each fifth of the run.")
				.line("")
				.head(List.of("morning", "s", "reminders", "messages", "e-mails", "heap, MB"));
			WorkingCalendar calendar = sample.bean(Calendars.class).current();
			LocalDate usual = workingDay(sample.today(), calendar);
			part.row(morning("A usual one", sample, usual, RuleDays.of(usual, calendar)));
			LocalDate behind = workingDay(usual.plusDays(7), calendar);
			part.row(morning("After a week in which nothing ran", sample, behind,
					RuleDays.of(behind, calendar).behind(usual)));
			part.write();
		}
	}

	private static LocalDate workingDay(LocalDate from, WorkingCalendar calendar) {
		return from.datesUntil(from.plusYears(1)).filter((day) -> !calendar.restDay(day)).findFirst().orElseThrow();
	}

	private static List<String> morning(String name, Sample sample, LocalDate day, RuleDays answered) {
		JdbcTemplate jdbc = sample.bean(JdbcTemplate.class);
		MorningWork work = sample.bean(MorningWork.class);
		long messages = count(jdbc, "inbox_copy");
		long mails = count(jdbc, "mail_outbox");
		try (HeapWatch heap = new HeapWatch()) {
			long begun = System.nanoTime();
			MorningWork.Done done = work.of(day, answered);
			double took = (System.nanoTime() - begun) / 1e9;
			return List.of(name, String.format(Locale.ROOT, "%.1f", took), number(done.reminders()),
					number(count(jdbc, "inbox_copy") - messages), number(count(jdbc, "mail_outbox") - mails),
					heap.parts(PARTS).stream().map(String::valueOf).collect(Collectors.joining(", ")));
		}
	}

	private static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	private static long count(JdbcTemplate jdbc, String table) {
		Long count = jdbc.queryForObject("select count(*) from " + table, Long.class);
		return (count != null) ? count : 0;
	}

}
