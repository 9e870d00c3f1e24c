package vn.dondoc.screens;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.TimeStatus;
import vn.dondoc.system.Ids;

/** The first quarter of 2021 as Standing tells it, one assignment after the other. */
final class QuarterByStanding {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final Instant NEXT_QUARTER = LocalDate.of(2021, 4, 1).atStartOfDay(VIETNAM).toInstant();

	private static final Map<TimeStatus, String> NAMES = Map.of(TimeStatus.COMPLETED_ON_TIME, PrintedReport.ON_TIME,
			TimeStatus.COMPLETED_LATE, PrintedReport.LATE, TimeStatus.NOT_COMPLETED_OVERDUE, PrintedReport.OVERDUE,
			TimeStatus.NOT_COMPLETED_IN_TIME, PrintedReport.IN_TIME, TimeStatus.COMPLETED_NO_DEADLINE,
			PrintedReport.DONE_NO_DEADLINE, TimeStatus.NOT_COMPLETED_NO_DEADLINE, PrintedReport.OPEN_NO_DEADLINE);

	private final Facts facts;

	private final JdbcClient jdbc;

	QuarterByStanding(Facts facts, JdbcClient jdbc) {
		this.facts = facts;
		this.jdbc = jdbc;
	}

	/** The numbers the report has to print, under their names. */
	Map<String, Long> expected(Instant at, Instant knownAt) {
		Map<String, Long> numbers = new TreeMap<>();
		NAMES.values().forEach((name) -> numbers.put(name, 0L));
		List.of(PrintedReport.TOTAL, PrintedReport.WITHDRAWN, PrintedReport.SUBMITTED)
			.forEach((name) -> numbers.put(name, 0L));
		for (Standing standing : standings(at, knownAt)) {
			TimeStatus status = standing.status();
			if (status == null) {
				numbers.merge(PrintedReport.WITHDRAWN, 1L, Long::sum);
				continue;
			}
			numbers.merge(PrintedReport.TOTAL, 1L, Long::sum);
			numbers.merge(NAMES.get(status), 1L, Long::sum);
			if (!status.completed() && standing.position().submittedAt() != null) {
				numbers.merge(PrintedReport.SUBMITTED, 1L, Long::sum);
			}
		}
		return numbers;
	}

	/** How many more are overdue at the instant than were. */
	long dueBy(Instant at, long overdue) {
		return standings(at, Instant.MAX).stream()
			.filter((standing) -> standing.status() != null && !standing.status().completed())
			.map((standing) -> standing.position().firstLateAt())
			.filter((firstLateAt) -> firstLateAt != null && !firstLateAt.isAfter(at))
			.count() - overdue;
	}

	private List<Standing> standings(Instant at, Instant knownAt) {
		return everything().stream()
			.map((facts) -> Standing.asOf(facts, at, knownAt, DoneBasis.SUBMITTED))
			.flatMap(Optional::stream)
			.filter((standing) -> standing.position().issuedAt().isBefore(NEXT_QUARTER))
			.toList();
	}

	private Collection<List<Fact>> everything() {
		List<AssignmentId> ids = this.jdbc.sql("select id from assignment")
			.query((row, number) -> new AssignmentId(Ids.uuid(row.getBytes(1))))
			.list();
		return this.facts.of(ids).values();
	}

	static LocalDateTime endOf(String day) {
		return LocalDate.parse(day, DateTimeFormatter.ofPattern("dd/MM/yyyy"))
			.plusDays(1)
			.atStartOfDay()
			.minusNanos(1000);
	}

}
