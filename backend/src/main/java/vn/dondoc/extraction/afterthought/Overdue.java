package vn.dondoc.extraction.afterthought;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.time.word.Reference;

/**
 * An order that was due before the document was issued was given by another document and
 * is only told here; the news tells of orders some weeks after they were given.
 */
final class Overdue {

	private static final int WEEKS = 6;

	private Overdue() {
	}

	static boolean when(Draft draft, boolean official, Reference reference) {
		LocalDate issued = reference.issuedOn();
		LocalDate day = last(draft.deadline());
		if (issued == null || day == null || draft.rule().equals("table row")) {
			return false;
		}
		return day.isBefore(official ? issued : issued.minusWeeks(WEEKS));
	}

	private static @Nullable LocalDate last(@Nullable ExtractedDeadline due) {
		if (due == null || due.inherited()) {
			return null;
		}
		return (due.meaning() instanceof Deadline.OnDay on) ? on.day()
				: (due.meaning() instanceof Deadline.InPeriod in) ? in.lastDay() : null;
	}

}
