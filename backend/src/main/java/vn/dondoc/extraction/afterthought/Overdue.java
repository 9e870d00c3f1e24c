package vn.dondoc.extraction.afterthought;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.time.word.Reference;

/**
 * An order that was due before the document was issued may have been given by another
 * document and only be told here: where it opens with a time gone by it was, else a
 * person looks. The news tells of orders some weeks after they were given.
 */
final class Overdue {

	private static final int WEEKS = 6;

	private static final double DOUBT = 0.7;

	/** "Năm 2024, UBND tỉnh giao …": when it was ordered. */
	private static final Pattern TOLD = Pattern
		.compile("(?:trong |từ |đầu |cuối |hồi )*(?:năm|tháng|quý|ngày) [^,;]{1,30}, ");

	private Overdue() {
	}

	static List<Draft> weighed(List<Draft> drafts, boolean official, Reference reference) {
		List<Draft> kept = new ArrayList<>();
		for (Draft draft : drafts) {
			boolean overdue = when(draft, official, reference);
			if (!overdue || !told(draft)) {
				kept.add(overdue ? draft.atMost(DOUBT) : draft);
			}
		}
		return kept;
	}

	private static boolean told(Draft draft) {
		return draft.leads().isEmpty()
				|| TOLD.matcher(draft.flow().folded()).region(draft.start(), draft.end()).lookingAt();
	}

	private static boolean when(Draft draft, boolean official, Reference reference) {
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
