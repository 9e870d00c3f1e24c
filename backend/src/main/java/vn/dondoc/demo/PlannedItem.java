package vn.dondoc.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * An item of the demo's first quarter of 2021: what is ordered, of whom, and what becomes
 * of it at each agency.
 *
 * @param dueOn the last day in time
 */
record PlannedItem(String content, LocalDate issuedOn, LocalDate dueOn, List<Fate> fates) {

	/** What an agency does with its part, day by day. */
	record Fate(String agency, Outcome outcome, LocalDate submittedOn, LocalDate confirmedOn) {
	}

	/** Where a part stands at the end of the quarter. */
	enum Outcome {

		ON_TIME, LATE, OVERDUE, IN_TIME

	}

}
