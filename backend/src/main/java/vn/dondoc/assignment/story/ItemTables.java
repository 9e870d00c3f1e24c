package vn.dondoc.assignment.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Standing;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;

/** An item's tables: by agency, and of what recurs by period. */
@Component
class ItemTables {

	private final StatusWords statusWords;

	private final Names names;

	private final PeriodRows periodRows;

	ItemTables(StatusWords statusWords, Names names, PeriodRows periodRows) {
		this.statusWords = statusWords;
		this.names = names;
		this.periodRows = periodRows;
	}

	/** Under the names the agencies bore that day. */
	List<ItemPage.Row> agencies(Map<Assignment, Standing> standings, LocalDate on) {
		Map<AgencyId, String> agencies = this.names
			.agencies(standings.keySet().stream().map(Assignment::leadAgency).toList(), on);
		return standings.entrySet()
			.stream()
			.map((entry) -> row(entry.getKey(), entry.getValue(), agencies))
			.sorted(Comparator.comparing(ItemPage.Row::lead))
			.toList();
	}

	List<ItemPage.Recurring> periods(Map<Assignment, Standing> standings, boolean toCome) {
		return this.periodRows.of(standings, toCome);
	}

	private ItemPage.Row row(Assignment assignment, Standing standing, Map<AgencyId, String> agencies) {
		LocalDate period = assignment.recurs() ? assignment.periodStart() : null;
		return new ItemPage.Row(assignment.id().value().toString(), agencies.getOrDefault(assignment.leadAgency(), ""),
				this.statusWords.brief(standing), standing.state().name(),
				this.statusWords.dueOn(standing.position().firstLateAt()), day(standing.position().submittedAt()),
				standing.requests().handovers(), period);
	}

	private static @Nullable String day(@Nullable Instant at) {
		return (at != null) ? Days.print(Days.of(at)) : null;
	}

}
