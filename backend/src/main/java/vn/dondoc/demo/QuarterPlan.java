package vn.dondoc.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;

import vn.dondoc.demo.PlannedItem.Fate;
import vn.dondoc.demo.PlannedItem.Outcome;

/**
 * The first quarter of 2021 as the demo plays it: 1.738 assignments of which, at its end,
 * 506 are done on time, 123 done late, 41 overdue and 1.068 still in time. The plan only
 * says who does what on which day; the figures come from doing it.
 */
final class QuarterPlan {

	static final LocalDate FIRST = LocalDate.of(2021, 1, 4);

	static final LocalDate LAST = LocalDate.of(2021, 3, 31);

	/** All that is done within the quarter is confirmed by then. */
	private static final LocalDate LAST_CONFIRMATION = LocalDate.of(2021, 3, 30);

	private static final LocalDate TET_FIRST = LocalDate.of(2021, 2, 10);

	private static final LocalDate TET_LAST = LocalDate.of(2021, 2, 16);

	private final Random random = new Random(2021);

	private final List<String> works;

	private final List<String> departments;

	private final List<String> districts;

	private int next;

	private QuarterPlan(List<String> works, List<String> departments, List<String> districts) {
		this.works = works;
		this.departments = departments;
		this.districts = districts;
	}

	/** The same lists always give the same plan, in the order of issue. */
	static List<PlannedItem> of(List<String> works, List<String> departments, List<String> districts) {
		QuarterPlan plan = new QuarterPlan(works, departments, districts);
		List<PlannedItem> items = new ArrayList<>();
		items.addAll(plan.dueWithin(outcomes(Outcome.ON_TIME, 426, Outcome.LATE, 123, Outcome.OVERDUE, 41)));
		items.addAll(plan.dueAfterwards(outcomes(Outcome.ON_TIME, 80, Outcome.IN_TIME, 1068)));
		items.sort(Comparator.comparing(PlannedItem::issuedOn));
		return List.copyOf(items);
	}

	private static List<Outcome> outcomes(Object... outcomesAndCounts) {
		List<Outcome> all = new ArrayList<>();
		for (int i = 0; i < outcomesAndCounts.length; i += 2) {
			all.addAll(Collections.nCopies((Integer) outcomesAndCounts[i + 1], (Outcome) outcomesAndCounts[i]));
		}
		Collections.shuffle(all, new Random(1738));
		return all;
	}

	private List<PlannedItem> dueWithin(List<Outcome> outcomes) {
		return items(outcomes, FIRST, LocalDate.of(2021, 2, 25), LocalDate.of(2021, 3, 17));
	}

	private List<PlannedItem> dueAfterwards(List<Outcome> outcomes) {
		return items(outcomes, LocalDate.of(2021, 1, 11), LocalDate.of(2021, 3, 22), LocalDate.of(2021, 6, 25));
	}

	private List<PlannedItem> items(List<Outcome> outcomes, LocalDate firstIssue, LocalDate lastIssue,
			LocalDate lastDue) {
		Deque<Outcome> left = new ArrayDeque<>(outcomes);
		boolean afterwards = lastDue.isAfter(LAST);
		List<PlannedItem> items = new ArrayList<>();
		while (!left.isEmpty()) {
			LocalDate issuedOn = workday(between(firstIssue, lastIssue));
			LocalDate earliestDue = afterwards ? LAST.plusDays(2) : issuedOn.plusDays(12);
			LocalDate dueOn = workday(between(earliestDue, lastDue));
			List<Fate> fates = new ArrayList<>();
			for (String agency : agencies(left.size())) {
				fates.add(fate(agency, left.remove(), issuedOn, dueOn));
			}
			items.add(new PlannedItem(work(), issuedOn, dueOn, fates));
		}
		return items;
	}

	/** Three items in ten go to every district, the others to one department or two. */
	private List<String> agencies(int atMost) {
		int turn = this.next++;
		List<String> from = (turn % 10 < 3) ? this.districts : this.departments;
		int wanted = (turn % 10 < 3) ? this.districts.size() : (turn % 10 == 7) ? 2 : 1;
		List<String> agencies = new ArrayList<>();
		for (int i = 0; i < Math.min(wanted, atMost); i++) {
			agencies.add(from.get((turn * 7 + i) % from.size()));
		}
		return agencies;
	}

	private String work() {
		return this.works.get((this.next * 11) % this.works.size());
	}

	private Fate fate(String agency, Outcome outcome, LocalDate issuedOn, LocalDate dueOn) {
		LocalDate begun = issuedOn.plusDays(3);
		LocalDate submitted = switch (outcome) {
			case ON_TIME -> between(begun, earlier(dueOn, LAST_CONFIRMATION.minusDays(3)));
			case LATE -> between(dueOn.plusDays(1), LAST_CONFIRMATION.minusDays(2));
			case OVERDUE -> between(LAST.plusDays(2), LAST.plusDays(40));
			case IN_TIME -> between(later(begun, LAST.plusDays(1)), dueOn.plusDays(2));
		};
		LocalDate confirmed = submitted.plusDays(1 + this.random.nextInt(2));
		return new Fate(agency, outcome, submitted, confirmed);
	}

	private LocalDate between(LocalDate first, LocalDate last) {
		int days = (int) ChronoUnit.DAYS.between(first, last);
		return (days <= 0) ? first : first.plusDays(this.random.nextInt(days + 1));
	}

	private static LocalDate workday(LocalDate day) {
		if (!day.isBefore(TET_FIRST) && !day.isAfter(TET_LAST)) {
			return TET_FIRST.minusDays(1);
		}
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> day.minusDays(1);
			case SUNDAY -> day.minusDays(2);
			default -> day;
		};
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
