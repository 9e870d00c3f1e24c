package vn.dondoc.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline.Undetermined;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.Words;
import vn.dondoc.extraction.time.day.Dates;
import vn.dondoc.extraction.time.day.Days;
import vn.dondoc.extraction.time.day.Durations;
import vn.dondoc.extraction.time.day.NoSuchDay;
import vn.dondoc.extraction.time.recurrence.Frequencies;
import vn.dondoc.extraction.time.recurrence.Recurrences;
import vn.dondoc.extraction.time.word.Choices;
import vn.dondoc.extraction.time.word.Found;
import vn.dondoc.extraction.time.word.Reference;
import vn.dondoc.extraction.time.word.Tokens;

/** Finds the phrases of a flow that say when something is due. */
public final class DeadlineScanner {

	private static final Choices SAME = Choices.of("cùng thời hạn nêu trên", "cùng thời hạn trên", "cùng thời hạn",
			"trong cùng thời gian trên", "trong cùng thời gian nêu trên", "trong cùng thời gian", "cùng thời gian trên",
			"cùng thời gian nêu trên", "trong thời hạn nêu trên", "trong thời hạn trên", "thời hạn như trên",
			"thời gian như trên", "hạn như trên", "thời hạn hoàn thành như trên", "thời gian hoàn thành như trên",
			"cùng thời điểm trên", "đúng thời hạn nêu trên", "theo thời hạn trên", "theo thời hạn nêu trên");

	private DeadlineScanner() {
	}

	public static List<Phrase> scan(Flow flow, Reference reference) {
		Tokens tokens = new Tokens(flow, Words.of(flow), reference);
		TimeWords near = TimeWords.in(tokens.words());
		List<Phrase> phrases = new ArrayList<>();
		int at = 0;
		while (tokens.has(at)) {
			tokens = yearNamed(tokens, at, reference);
			Phrase phrase = near.mayBegin(at) ? at(tokens, at, near.mayRecur(at)) : null;
			phrase = (phrase != null && NotDue.governs(tokens, at)) ? null : phrase;
			if (phrase != null && !NotDue.follows(tokens, tokens.words().from(phrase.end()))) {
				phrases.add(phrase);
			}
			at = (phrase != null) ? tokens.words().from(phrase.end()) : at + 1;
		}
		return phrases;
	}

	/** "Năm 2020, Sở …": a year that opens a sentence holds for it. */
	private static Tokens yearNamed(Tokens t, int at, Reference reference) {
		boolean opens = at == 0 || t.is(at - 1, ".", ";", ":");
		Integer year = opens && t.is(at, "năm") ? t.year(at + 1) : null;
		if (year != null) {
			return new Tokens(t.flow(), t.words(), reference.in(year));
		}
		return t.is(at, ".") ? new Tokens(t.flow(), t.words(), reference) : t;
	}

	private static @Nullable Phrase at(Tokens t, int at, boolean mayRecur) {
		int same = t.skip(at, SAME);
		if (same > at) {
			return phrase(t, at, new Found<>(new Undetermined(List.of()), same), true, "same as before");
		}
		return read(t, at, mayRecur);
	}

	private static @Nullable Phrase read(Tokens t, int at, boolean mayRecur) {
		Found<Deadline> found = mayRecur ? Recurrences.of(t, at) : null;
		if (found != null) {
			return phrase(t, at, found, false, "recurrence");
		}
		found = eachOne(t, at);
		if (found != null) {
			return phrase(t, at, found, false, "recurrence");
		}
		found = Durations.of(t, at);
		if (found != null) {
			return phrase(t, at, found, false, "duration");
		}
		found = Dates.of(t, at);
		if (found != null && (Days.gone(t, at) || done(t, at, found.value()))) {
			return null;
		}
		if (found != null) {
			return phrase(t, at, found, false, "day or period");
		}
		found = NoSuchDay.of(t, at);
		if (found != null) {
			return phrase(t, at, found, false, "no such day");
		}
		found = Occasions.of(t, at);
		return (found != null) ? phrase(t, at, found, false, "occasion") : null;
	}

	/** "rà soát sản lượng theo từng tuần": how often, unless the job has a day. */
	private static @Nullable Found<Deadline> eachOne(Tokens t, int at) {
		int unit = t.skip(at + 1, "từng");
		boolean each = t.is(at, "theo") && t.is(unit, "ngày", "tuần", "tháng", "quý");
		Found<Deadline> often = each ? Frequencies.each(t, unit) : null;
		return (often != null && (!t.has(often.behind()) || t.words().mark(often.behind()))) ? often : null;
	}

	/** "công trình đã hoàn thành trước ngày …", of a day gone by. */
	private static boolean done(Tokens t, int at, Deadline meaning) {
		LocalDate issued = t.reference().issuedOn();
		boolean told = t.is(at - 3, "đã") || t.is(at - 2, "đã");
		return told && issued != null && meaning instanceof Deadline.OnDay on && on.day().isBefore(issued);
	}

	private static Phrase phrase(Tokens t, int at, Found<Deadline> found, boolean same, String rule) {
		double confidence = Certainty.of(t, at, found, rule);
		return new Phrase(t.start(at), t.end(found.behind()), found.value(), same, rule, confidence);
	}

	/** A table cell, where a bare "Tháng 3" or "31/10" is a deadline. */
	public static @Nullable Phrase cell(Flow flow, Reference reference) {
		Tokens t = new Tokens(flow, Words.of(flow), reference);
		List<Phrase> phrases = scan(flow, reference);
		if (!phrases.isEmpty()) {
			return phrases.get(0);
		}
		return Cells.read(t);
	}

}
