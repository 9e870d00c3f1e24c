package vn.dondoc.extraction.heading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.draft.Fields;
import vn.dondoc.extraction.order.ClauseReading;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.text.Clause;
import vn.dondoc.extraction.text.Clauses;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.time.DeadlineScanner;
import vn.dondoc.extraction.time.Phrase;

/** The deadline a heading or lead-in hands down: of its order, or of a list by time. */
final class HeadingDeadline {

	private static final Pattern FINISH = Pattern
		.compile(".*(?:hoàn thành|hoàn tất|xong|trình|thời hạn|thời gian|báo cáo).*");

	private static final Pattern PERIOD = Pattern
		.compile("(?:trong )?(?:tháng|quý|năm) [\\d/ivx-]{1,9}(?: năm \\d{4})?:?");

	private static final Pattern TIMED = Pattern.compile("(?:tháng|quý|năm|giai đoạn) (?:\\d|[ivx]+\\b)");

	private static final Pattern TERM = Pattern.compile("giai đoạn \\d{4}\\s?-\\s?(\\d{4})");

	private static final Pattern WITHIN = Pattern
		.compile("\\((?:hoàn thành|hoàn tất|xong|thời hạn|hạn|chậm nhất|trước)");

	/** "4. Sau Tết (từ ngày 23/02 đến ngày 28/02)". */
	private static final Pattern WINDOW = Pattern.compile(".*\\((từ (?:ngày )?\\d[^()]* đến [^()]*)\\)[ :.]*");

	private HeadingDeadline() {
	}

	private static @Nullable ExtractedDeadline window(Passage passage, Block block) {
		Matcher bracket = WINDOW.matcher(passage.flow().folded());
		if (block.label() == null || !bracket.matches()) {
			return null;
		}
		Flow within = passage.flow().part(bracket.start(1), bracket.end(1));
		Phrase days = DeadlineScanner.cell(within, passage.reference());
		return (days != null) ? Fields.deadline(within, days) : null;
	}

	static @Nullable ExtractedDeadline of(Passage passage, @Nullable ClauseReading order, Block block) {
		String text = passage.flow().folded();
		if (PERIOD.matcher(text).matches()) {
			Phrase period = DeadlineScanner.cell(passage.flow(), passage.reference());
			return (period != null) ? Fields.deadline(passage.flow(), period) : null;
		}
		for (Phrase phrase : passage.phrases()) {
			boolean whole = phrase.start() <= 2 && phrase.end() >= text.replaceFirst("[ :.]+$", "").length();
			if (whole && !phrase.same()) {
				return Fields.deadline(passage.flow(), phrase);
			}
		}
		ExtractedDeadline window = window(passage, block);
		if (window != null) {
			return window;
		}
		if (order == null && !FINISH.matcher(text).matches() && !byTime(block)) {
			return null;
		}
		boolean brief = block.label() != null && text.length() < 80;
		Phrase found = null;
		if (order == null && brief && block.children().stream().anyMatch((c) -> c.label() != null)) {
			found = term(passage);
		}
		int from = from(passage, order);
		for (Phrase phrase : passage.phrases()) {
			if (phrase.start() < from || (!brief && phrase.meaning() instanceof Deadline.Undetermined)) {
				continue;
			}
			int open = text.lastIndexOf('(', phrase.start());
			boolean bracket = open > text.lastIndexOf(')', phrase.start())
					&& !WITHIN.matcher(text.substring(open)).lookingAt();
			found = bracket || phrase.same() ? found : phrase;
		}
		return (found != null) ? Fields.deadline(passage.flow(), found) : null;
	}

	/**
	 * Whether the headings beside it each name a time of their own: the list goes by
	 * time.
	 */
	private static boolean byTime(Block block) {
		if (block.label() == null || block.flow().length() > 90 || !TIMED.matcher(block.flow().folded()).find()) {
			return false;
		}
		List<Block> beside = block.siblings();
		return beside.size() > 1 && beside.size() < 40
				&& beside.stream().allMatch((b) -> b.flow().length() < 90 && TIMED.matcher(b.flow().folded()).find());
	}

	private static @Nullable Phrase term(Passage passage) {
		List<Phrase> phrases = passage.phrases();
		if (!phrases.isEmpty()) {
			return phrases.get(phrases.size() - 1);
		}
		Matcher term = TERM.matcher(passage.flow().folded());
		if (!term.find()) {
			return null;
		}
		Phrase period = DeadlineScanner.cell(passage.flow().part(term.start(1), term.end()), passage.reference());
		return (period == null) ? null
				: new Phrase(term.start(), term.end(), period.meaning(), false, "the group's term", 0.85);
	}

	/** A lead-in dates its list from its order on, not by what it reports before. */
	private static int from(Passage passage, @Nullable ClauseReading order) {
		List<Clause> clauses = Clauses.of(passage.flow());
		int last = clauses.get(clauses.size() - 1).sentence();
		int tail = clauses.stream().filter((c) -> c.sentence() == last).mapToInt(Clause::start).min().orElse(0);
		return (order != null) ? Math.min(order.start(), tail) : tail;
	}

}
