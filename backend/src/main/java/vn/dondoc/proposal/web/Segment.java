package vn.dondoc.proposal.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.Sentence;
import vn.dondoc.proposal.ReviewSheet;
import vn.dondoc.proposal.ReviewSheet.Entry;
import vn.dondoc.proposal.Selection;

/**
 * A stretch of the directive as the screen shows it: a sentence with its tint and the
 * proposal it belongs to, or the space between two.
 *
 * @param tint the style of a sentence; null between sentences
 * @param start where it begins in the directive's text, for what a person selects
 */
record Segment(String text, int start, @Nullable String tint, @Nullable String proposal) {

	static List<Segment> of(ReviewSheet sheet) {
		List<Segment> segments = new ArrayList<>();
		int at = 0;
		for (int i = 0; i < sheet.sentences().size(); i++) {
			Sentence sentence = sheet.sentences().get(i);
			if (sentence.start() > at) {
				segments.add(new Segment(sheet.text().substring(at, sentence.start()), at, null, null));
			}
			int from = Math.max(at, sentence.start());
			if (sentence.end() > from) {
				segments.add(new Segment(sheet.text().substring(from, sentence.end()), from, tint(sheet, i),
						proposalOver(sheet, sentence)));
				at = sentence.end();
			}
		}
		if (at < sheet.text().length()) {
			segments.add(new Segment(sheet.text().substring(at), at, null, null));
		}
		return segments;
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
