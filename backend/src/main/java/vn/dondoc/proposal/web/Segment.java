package vn.dondoc.proposal.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.Sentence;
import vn.dondoc.proposal.ReviewSheet;
import vn.dondoc.proposal.ReviewSheet.Entry;
import vn.dondoc.proposal.Selection;
import vn.dondoc.proposal.SentenceState;

/**
 * A stretch of the directive as the screen shows it: a sentence with its tint and the
 * proposal it belongs to, or the space between two.
 *
 * @param tint the style of a sentence; null between sentences
 * @param place the sentence's place among the sentences
 * @param start where it begins in the directive's text, for what a person selects
 */
record Segment(String text, int start, @Nullable String tint, int place, @Nullable String proposal) {

	static List<Segment> of(ReviewSheet sheet) {
		List<Segment> segments = new ArrayList<>();
		int at = 0;
		for (int i = 0; i < sheet.sentences().size(); i++) {
			Sentence sentence = sheet.sentences().get(i);
			if (sentence.start() > at) {
				segments.add(new Segment(sheet.text().substring(at, sentence.start()), at, null, i, null));
			}
			int from = Math.max(at, sentence.start());
			if (sentence.end() > from) {
				segments.add(new Segment(sheet.text().substring(from, sentence.end()), from, tint(sheet, i), i,
						proposalOver(sheet, sentence)));
				at = sentence.end();
			}
		}
		if (at < sheet.text().length()) {
			segments.add(new Segment(sheet.text().substring(at), at, null, sheet.sentences().size(), null));
		}
		return segments;
	}

	/** The sentences a proposal's words lie in. */
	static List<Segment> under(ReviewSheet sheet, Entry entry) {
		return of(sheet).stream()
			.filter((segment) -> segment.tint() != null)
			.filter((segment) -> covers(entry.words(), sheet.sentences().get(segment.place())))
			.toList();
	}

	/** The sentences that no proposal has words in and nobody has decided. */
	static List<OpenSentence> open(ReviewSheet sheet, Explain explain) {
		List<OpenSentence> open = new ArrayList<>();
		for (int i = 0; i < sheet.sentences().size(); i++) {
			Sentence sentence = sheet.sentences().get(i);
			boolean undecided = sheet.coverage().states().get(i) == SentenceState.UNDECIDED;
			if (undecided && proposalOver(sheet, sentence) == null) {
				open.add(new OpenSentence(i, sentence.start(), sentence.end(),
						sheet.text().substring(sentence.start(), sentence.end()), explain.rule(sentence.rule())));
			}
		}
		return open;
	}

	private static String tint(ReviewSheet sheet, int sentence) {
		return switch (sheet.coverage().states().get(sentence)) {
			case ASSIGNMENT -> "sentence-assignment";
			case NONE -> "sentence-none";
			case UNDECIDED -> "sentence-undecided";
		};
	}

	private static @Nullable String proposalOver(ReviewSheet sheet, Sentence sentence) {
		return sheet.entries()
			.stream()
			.filter((entry) -> covers(entry.words(), sentence))
			.map(Entry::id)
			.map((id) -> id.value().toString())
			.findFirst()
			.orElse(null);
	}

	private static boolean covers(@Nullable Selection words, Sentence sentence) {
		return words != null && words.start() < sentence.end() && sentence.start() < words.end();
	}

}
