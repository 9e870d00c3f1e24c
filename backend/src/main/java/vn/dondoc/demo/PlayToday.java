package vn.dondoc.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.assignment.recurrence.FillPeriods;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.directive.DirectiveId;

/**
 * Plays the weeks before today: directives that are read, reviewed and issued, and what
 * agencies make of them, so that every tray has something in it.
 */
@Component
@Profile(DemoClock.PROFILES)
class PlayToday {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

	private static final int STORIES = 10;

	private static final int MOSTLY_DONE = 5;

	/** With which the finance department has work under way and asks for an extension. */
	private static final int FIRST_STORY = 6;

	/** Stories told back from today go back no further than this. */
	private static final int NEWEST = 5;

	private final ReadDemoText readDemoText;

	private final Items items;

	private final Assignments assignments;

	private final DemoDeeds deeds;

	private final FillPeriods fillPeriods;

	private final TransactionOperations transactions;

	PlayToday(ReadDemoText readDemoText, Items items, Assignments assignments, DemoDeeds deeds, FillPeriods fillPeriods,
			TransactionOperations transactions) {
		this.readDemoText = readDemoText;
		this.items = items;
		this.assignments = assignments;
		this.deeds = deeds;
		this.fillPeriods = fillPeriods;
		this.transactions = transactions;
	}

	/** In turn, so that every demo tells the same. */
	private int told;

	/** A text of the demo, entered so many days before today. */
	private record Scene(String text, int daysAgo, int number) {
	}

	void play(DemoClock clock, LocalDate today) {
		TreeMap<LocalDate, List<Runnable>> agenda = new TreeMap<>();
		this.told = FIRST_STORY;
		List<Scene> scenes = List.of(new Scene("thong-bao-phien-hop", 75, 214),
				new Scene("chi-thi-chuyen-doi-so", 52, 19), new Scene("cong-van-y-te", 34, 5127),
				new Scene("thong-bao-giai-ngan", 20, 268), new Scene("cong-dien-mua-lu", 9, 12));
		List<DirectiveId> issued = new ArrayList<>();
		for (Scene scene : scenes) {
			LocalDate day = today.minusDays(scene.daysAgo());
			clock.letRun();
			clock.moveTo(day, MORNING);
			DirectiveId directive = this.readDemoText.issue(scene.text(), day, scene.number());
			issued.add(directive);
			planAll(directive, (assignment) -> true, day, today, agenda);
		}
		furtherPeriods(clock, issued, today, agenda);
		clock.letRun();
		agenda.forEach((day, work) -> {
			clock.moveTo(day, AFTERNOON);
			work.forEach(Runnable::run);
		});
		clock.moveTo(today.minusDays(1), AFTERNOON);
		this.readDemoText.closeWithout("giay-moi", today.minusDays(1), 77);
		this.readDemoText.leaveForReview("ke-hoach-chua-duyet", today.minusDays(1), 5390);
	}

	/** What recurs comes again with each month. */
	private void furtherPeriods(DemoClock clock, List<DirectiveId> issued, LocalDate today,
			TreeMap<LocalDate, List<Runnable>> agenda) {
		for (LocalDate day = today.minusMonths(2).withDayOfMonth(1); !day.isAfter(today); day = day.plusMonths(1)) {
			LocalDate month = day;
			clock.letRun();
			clock.moveTo(month, MORNING);
			if (this.fillPeriods.fill() > 0) {
				issued.forEach((directive) -> planAll(directive, (assignment) -> assignment.periodStart().equals(month),
						month, today, agenda));
			}
		}
	}

	private void planAll(DirectiveId directive, Predicate<Assignment> which, LocalDate day, LocalDate today,
			TreeMap<LocalDate, List<Runnable>> agenda) {
		this.transactions.executeWithoutResult((status) -> {
			List<ItemView> items = this.items.of(directive);
			this.assignments.findByItemInOrderById(items.stream().map(ItemView::id).toList())
				.stream()
				.filter(which)
				.forEach((assignment) -> plan(assignment, day, today, agenda));
		});
	}

	/**
	 * Ten kinds of story in turn; each step on a day of its own. Of what has fallen due
	 * most was done: an office in which every second assignment is late follows none.
	 * What was issued in the last days, as the periods of a month that has just begun,
	 * has only been acknowledged.
	 */
	private void plan(Assignment assignment, LocalDate issued, LocalDate today,
			TreeMap<LocalDate, List<Runnable>> agenda) {
		Instant firstLateAt = assignment.now().position().firstLateAt();
		LocalDate due = (firstLateAt != null) ? FirstLate.lastDay(firstLateAt) : today.plusDays(20);
		int story = this.told++ % (due.isBefore(today) ? STORIES * MOSTLY_DONE : STORIES);
		LocalDate onTime = earlier(due, today.minusDays(2));
		if (story != 9) {
			add(agenda, issued.plusDays(1), today, () -> this.deeds.acknowledge(assignment));
		}
		if (issued.isAfter(today.minusDays(NEWEST))) {
			return;
		}
		switch (story) {
			case 4 -> done(assignment, later(due.plusDays(2), issued.plusDays(3)), today, agenda);
			case 5 -> add(agenda, today.minusDays(1), today, () -> this.deeds.submit(assignment));
			case 6 -> {
				add(agenda, today.minusDays(3), today, () -> this.deeds.submit(assignment));
				add(agenda, today.minusDays(2), today, () -> this.deeds.giveBack(assignment));
			}
			case 7 -> add(agenda, issued.plusDays(4), today, () -> this.deeds.report(assignment));
			case 8 ->
				askExtension(assignment, firstLateAt, later(issued.plusDays(2), today.minusDays(2)), today, agenda);
			case 9 -> {
			}
			default -> done(assignment, later(onTime, issued.plusDays(2)), today, agenda);
		}
	}

	private void askExtension(Assignment assignment, @Nullable Instant firstLateAt, LocalDate day, LocalDate today,
			TreeMap<LocalDate, List<Runnable>> agenda) {
		if (firstLateAt != null) {
			LocalDate until = later(FirstLate.lastDay(firstLateAt), today).plusDays(15);
			add(agenda, day, today, () -> this.deeds.askExtension(assignment, until));
		}
	}

	private void done(Assignment assignment, LocalDate day, LocalDate today,
			TreeMap<LocalDate, List<Runnable>> agenda) {
		add(agenda, day, today.minusDays(1), () -> this.deeds.submit(assignment));
		add(agenda, day.plusDays(1), today, () -> this.deeds.confirm(assignment));
	}

	/** What would happen today or later has not happened yet. */
	private static void add(TreeMap<LocalDate, List<Runnable>> agenda, LocalDate day, LocalDate before, Runnable deed) {
		if (day.isBefore(before)) {
			agenda.computeIfAbsent(day, (key) -> new ArrayList<>()).add(deed);
		}
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
