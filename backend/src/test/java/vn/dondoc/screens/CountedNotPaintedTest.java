package vn.dondoc.screens;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.assignment.Facts;
import vn.dondoc.demo.DemoBrowserTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.screens.PrintedReport.CELLS;
import static vn.dondoc.screens.PrintedReport.IN_TIME;
import static vn.dondoc.screens.PrintedReport.LATE;
import static vn.dondoc.screens.PrintedReport.ON_TIME;
import static vn.dondoc.screens.PrintedReport.OVERDUE;
import static vn.dondoc.screens.PrintedReport.SUBMITTED;
import static vn.dondoc.screens.PrintedReport.TOTAL;
import static vn.dondoc.screens.PrintedReport.WITHDRAWN;

/**
 * The report's figures are counted from the facts and not painted: what a clerk does on
 * either side of the cut-off moves exactly the cells it should, as of the cut-off and as
 * of later, as known then and as known now.
 */
class CountedNotPaintedTest extends DemoBrowserTest {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final String CUT_OFF = "31/03/2021";

	private static final String BY_DEFAULT = "";

	private static final List<String> MOVED = List.of(OVERDUE, LATE, ON_TIME, SUBMITTED, WITHDRAWN);

	@Autowired
	private Facts facts;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whatIsDoneOnEitherSideOfTheCutOffMovesExactlyItsCells() {
		at("2021-03-30T17:00");
		signIn("vanphong");
		Map<String, Long> first = theSampleArticle();
		List<String> overdue = addressesBehind(OVERDUE);
		List<String> running = addressesBehind(IN_TIME);

		Map<String, Long> evening = beforeTheCutOff(first, overdue.get(0), overdue.get(1), running.get(1));

		at("2021-04-01T08:00");
		assertThat(asked(BY_DEFAULT, BY_DEFAULT)).isEqualTo(evening);
		extend(overdue.get(2), "20/04/2021");
		at("2021-04-01T08:20");
		withdraw(running.get(0));
		at("2021-04-01T08:40");
		confirm(overdue.get(1));
		confirm(running.get(1));
		submitFor(overdue.get(3), "01/04/2021", "08:40");
		confirm(overdue.get(3));

		at("2021-04-01T09:00");
		Map<String, Long> settled = asOfTheCutOff(evening);
		asOfTheMorning(settled, evening);
		nothingButDaysPass();
	}

	private Map<String, Long> theSampleArticle() {
		Map<String, Long> first = asked(CUT_OFF, BY_DEFAULT);
		assertThat(first).containsEntry(TOTAL, 1738L)
			.containsEntry(ON_TIME, 506L)
			.containsEntry(LATE, 123L)
			.containsEntry(OVERDUE, 41L)
			.containsEntry(IN_TIME, 1068L);
		assertThat(PrintedReport.shown(this.browser).sentence()).contains("1.738 lượt giao", "506 hoàn thành đúng hạn",
				"123 hoàn thành quá hạn", "41 chưa hoàn thành quá hạn", "1.068 chưa hoàn thành còn trong hạn");
		listsItsRows(first.keySet());
		return first;
	}

	/**
	 * One is extended, one submitted late and one in time, all known and in force on the
	 * day.
	 */
	private Map<String, Long> beforeTheCutOff(Map<String, Long> first, String extended, String late, String inTime) {
		extend(extended, "15/04/2021");
		submitFor(late, "30/03/2021", "16:30");
		submitFor(inTime, "30/03/2021", "16:30");
		at("2021-03-30T17:30");
		Map<String, Long> evening = asked(CUT_OFF, BY_DEFAULT);
		assertThat(moves(first, evening)).isEqualTo(Map.of(OVERDUE, -1L, IN_TIME, 1L, SUBMITTED, 2L));
		assertThat(asked(CUT_OFF, "2021-03-30T16:59:00+07:00")).isEqualTo(first);
		return evening;
	}

	/** Of the morning after, only the confirmations of what had been submitted count. */
	private Map<String, Long> asOfTheCutOff(Map<String, Long> evening) {
		Map<String, Long> settled = asked(BY_DEFAULT, BY_DEFAULT);
		assertThat(moves(evening, settled))
			.isEqualTo(Map.of(OVERDUE, -1L, LATE, 1L, IN_TIME, -1L, ON_TIME, 1L, SUBMITTED, -2L));
		listsItsRows(MOVED);
		assertThat(asked(CUT_OFF, "2021-04-01T07:59:00+07:00")).isEqualTo(evening);
		return settled;
	}

	private void asOfTheMorning(Map<String, Long> settled, Map<String, Long> evening) {
		Map<String, Long> extended = asked("2021-04-01T08:10:00+07:00", BY_DEFAULT);
		assertThat(moves(settled, extended)).isEqualTo(Map.of(OVERDUE, -1L, IN_TIME, 1L));
		Map<String, Long> withdrawn = asked("2021-04-01T08:30:00+07:00", BY_DEFAULT);
		assertThat(moves(extended, withdrawn)).isEqualTo(Map.of(TOTAL, -1L, IN_TIME, -1L, WITHDRAWN, 1L));
		Map<String, Long> late = asked("2021-04-01T08:50:00+07:00", BY_DEFAULT);
		assertThat(moves(withdrawn, late)).isEqualTo(Map.of(OVERDUE, -1L, LATE, 1L));
		listsItsRows(MOVED);
		assertThat(asked("2021-04-01T08:50:00+07:00", "2021-03-31T12:00:00+07:00")).isEqualTo(evening);
	}

	/** Nobody does anything; what falls due becomes overdue. */
	private void nothingButDaysPass() {
		Map<String, Long> before = asked("2021-04-01T08:50:00+07:00", BY_DEFAULT);
		at("2021-04-06T08:00");
		Map<String, Long> after = asked("05/04/2021", BY_DEFAULT);
		long due = quarter().dueBy(instant("2021-04-05T23:59"), before.get(OVERDUE));
		assertThat(due).isPositive();
		assertThat(moves(before, after)).isEqualTo(Map.of(OVERDUE, due, IN_TIME, -due));
	}

	/** What the page prints, held against the facts. */
	private Map<String, Long> asked(String asOf, String knownAt) {
		Map<String, Long> printed = PrintedReport.ask(this.browser, asOf, knownAt).numbers();
		Instant known = knownAt.isEmpty() ? this.clock.instant().minusSeconds(60) : read(knownAt);
		Instant at = asOf.isEmpty() ? read(CUT_OFF) : read(asOf);
		assertThat(printed).as("as of %s, as known at %s", at, known)
			.containsAllEntriesOf(quarter().expected(at, known));
		assertThat(CELLS.stream().mapToLong(printed::get).sum()).isEqualTo(printed.get(TOTAL));
		return printed;
	}

	private void listsItsRows(Collection<String> names) {
		PrintedReport report = PrintedReport.shown(this.browser);
		names.forEach((name) -> assertThat(report.rows(name)).as(name).isEqualTo(report.numbers().get(name)));
	}

	private static Map<String, Long> moves(Map<String, Long> before, Map<String, Long> after) {
		Map<String, Long> moves = new HashMap<>();
		after.forEach((name, number) -> moves.put(name, number - before.getOrDefault(name, 0L)));
		moves.values().removeIf((move) -> move == 0);
		return moves;
	}

	private List<String> addressesBehind(String name) {
		PrintedReport.shown(this.browser).open(name);
		List<String> addresses = this.browser.findAll("tbody th a")
			.stream()
			.map((link) -> String.valueOf(link.getDomAttribute("href")))
			.toList();
		this.browser.driver().navigate().back();
		return addresses;
	}

	private void extend(String address, String until) {
		assertThat(assignment(address).does("deadline", "until", until, "phrase", "đến hết ngày " + until, "reason",
				"Chờ ý kiến của bộ"))
			.isEqualTo("Đã điều chỉnh thời hạn.");
	}

	private void withdraw(String address) {
		assertThat(assignment(address).does("withdrawal", "reason", "Đã giao ở văn bản khác"))
			.isEqualTo("Đã thu hồi nhiệm vụ.");
	}

	private void submitFor(String address, String day, String time) {
		assertThat(assignment(address).does("submission", "number", "99/BC-VP", "date", day, "on", day, "time", time,
				"evidence", "Báo cáo giấy", "causeInWords", "Chờ số liệu của các huyện"))
			.isEqualTo("Đã nộp kết quả, chờ Văn phòng xác nhận.");
	}

	private void confirm(String address) {
		assertThat(assignment(address).does("confirmation")).isEqualTo("Đã xác nhận hoàn thành.");
	}

	private AssignmentPage assignment(String address) {
		return AssignmentPage.open(this.browser, address);
	}

	private QuarterByStanding quarter() {
		return new QuarterByStanding(this.facts, this.jdbc);
	}

	private void at(String local) {
		this.clock.setTo(LocalDateTime.parse(local));
	}

	private static Instant instant(String local) {
		return LocalDateTime.parse(local).atZone(VIETNAM).toInstant();
	}

	/** A day means its last microsecond. */
	private static Instant read(String typed) {
		return typed.contains("T") ? OffsetDateTime.parse(typed).toInstant()
				: QuarterByStanding.endOf(typed).atZone(VIETNAM).toInstant();
	}

}
