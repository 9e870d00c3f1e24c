package vn.dondoc.backlog.tracker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.Term;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.deadline.Starts;
import vn.dondoc.document.sheet.SheetDay;
import vn.dondoc.document.sheet.TableRow;
import vn.dondoc.extraction.DueCell;
import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.system.Days;
import vn.dondoc.system.Folding;

/** Reads deadlines: dates, or words as a directive has them. */
final class DueCells {

	private static final Set<String> NONE = Set.of("", "-", "khong", "khong co", "khong thoi han", "khong quy dinh",
			"thuong xuyen", "khong xac dinh", "khong xac dinh thoi han", "khong co thoi han");

	private static final Set<String> AT_ONCE = Set.of("ngay", "khan truong", "som", "gap", "hoa toc",
			"trong thoi gian som nhat", "som nhat");

	private static final int LONGEST = 1000;

	private final Findings findings;

	private final BiFunction<Deadline, Starts, Optional<Instant>> firstLate;

	private final Map<String, Due> read = new HashMap<>();

	DueCells(Findings findings, BiFunction<Deadline, Starts, Optional<Instant>> firstLate) {
		this.findings = findings;
		this.firstLate = firstLate;
	}

	/**
	 * A deadline as read.
	 *
	 * @param rule the rule that read it; null where it is a date
	 * @param broken why it cannot be entered; null where it can
	 */
	record Due(Term term, @Nullable String rule, @Nullable String broken) {

		private static Due broken(String why) {
			return new Due(Term.NONE, null, why);
		}

	}

	Due read(TableRow row, LocalDate issuedOn) {
		String words = row.text(TrackerColumn.DUE);
		Due due = this.read.computeIfAbsent(issuedOn + words, (key) -> due(words, issuedOn));
		if (due.broken() != null) {
			this.findings.bad(row, TrackerColumn.DUE, due.broken(), words);
		}
		Instant late = due.term().firstLateAt();
		if (late != null && FirstLate.lastDay(late).isBefore(issuedOn)) {
			this.findings.notice(row, TrackerColumn.DUE, "due-before-document", Days.print(FirstLate.lastDay(late)),
					Days.print(issuedOn));
		}
		return due;
	}

	private Due due(String words, LocalDate issuedOn) {
		String folded = Folding.fold(words);
		if (NONE.contains(folded)) {
			return new Due(Term.NONE, null, null);
		}
		if (AT_ONCE.contains(folded)) {
			return new Due(new Term(words, null, null), null, null);
		}
		if (words.length() > LONGEST) {
			return Due.broken("due-unread");
		}
		Optional<LocalDate> day = SheetDay.read(words);
		return day.isPresent() ? computed(null, new Deadline.OnDay(day.get(), true, null), null, issuedOn)
				: DueCell.read(words, issuedOn)
					.map((said) -> said(words, said, issuedOn))
					.orElse(Due.broken("due-unread"));
	}

	private Due said(String words, ExtractedDeadline said, LocalDate issuedOn) {
		if (said.meaning() instanceof Deadline.Recurring) {
			return Due.broken("due-recurring");
		}
		return computed(words, said.meaning(), said.rule(), issuedOn);
	}

	private Due computed(@Nullable String words, Deadline meaning, @Nullable String rule, LocalDate issuedOn) {
		return this.firstLate.apply(meaning, new Starts(issuedOn, issuedOn, null))
			.map((late) -> new Due(new Term(words, meaning, late), rule, null))
			.orElse(Due.broken("due-undetermined"));
	}

}
