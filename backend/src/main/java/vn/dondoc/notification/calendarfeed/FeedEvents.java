package vn.dondoc.notification.calendarfeed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactKind;
import vn.dondoc.assignment.Facts;
import vn.dondoc.statistics.Filter;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Row;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;

/**
 * Finds the deadlines of what is not completed: those to come, and as many of late as
 * there is room for.
 */
@Component
class FeedEvents {

	private static final int DAYS_BACK = 60;

	private static final int DAYS_AHEAD = 400;

	private static final int MOST = 1000;

	private static final RowOrder LATEST_DUE = new RowOrder(RowOrder.By.DUE, true);

	private static final Set<FactKind> OF_DEADLINES = Set.of(FactKind.ISSUED, FactKind.EXTENSION_DECIDED,
			FactKind.AMENDED, FactKind.SUSPENDED, FactKind.RESUMED, FactKind.RECTIFIED, FactKind.FACT_WITHDRAWN);

	private final Rows rows;

	private final Facts facts;

	private final Clock clock;

	FeedEvents(Rows rows, Facts facts, Clock clock) {
		this.rows = rows;
		this.facts = facts;
		this.clock = clock;
	}

	List<DeadlineEvent> of(FeedScope scope, SignedIn owner) {
		LocalDate today = LocalDate.now(this.clock);
		Filter all = (scope == FeedScope.AGENCY) ? Filter.NONE.ledBy(owner.agency()) : Filter.NONE;
		List<Row> found = new ArrayList<>(some(all.due(today, today.plusDays(DAYS_AHEAD)), owner, RowOrder.DUE, MOST));
		found.addAll(
				some(all.due(today.minusDays(DAYS_BACK), today.minusDays(1)), owner, LATEST_DUE, MOST - found.size()));
		Map<AssignmentId, List<Fact>> told = this.facts
			.of(found.stream().map(Row::assignment).collect(Collectors.toSet()));
		return found.stream()
			.filter((row) -> row.due().firstLateAt() != null)
			.map((row) -> event(row, Objects.requireNonNull(told.get(row.assignment()))))
			.toList();
	}

	private List<Row> some(Filter due, SignedIn owner, RowOrder order, int most) {
		return this.rows.of(Question.open().only(due).rows(Slice.NOT_COMPLETED), Sight.of(owner), order, 0, most);
	}

	private static DeadlineEvent event(Row row, List<Fact> facts) {
		Fact last = facts.stream()
			.filter((fact) -> OF_DEADLINES.contains(fact.kind()))
			.reduce((earlier, later) -> later)
			.orElseThrow();
		return new DeadlineEvent(row.assignment().value(), row.content(),
				row.source().title() + "\n" + row.lead().name(), Objects.requireNonNull(row.due().firstLateAt()),
				Objects.requireNonNull(row.due().lastDay()), last.seq(), last.recordedAt());
	}

}
