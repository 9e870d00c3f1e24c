package vn.dondoc.extraction.passage;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.agency.AgencyScanner;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.Phrases;
import vn.dondoc.extraction.text.Words;
import vn.dondoc.extraction.time.DeadlineScanner;
import vn.dondoc.extraction.time.Phrase;
import vn.dondoc.extraction.time.word.Reference;

/** A flow with the agencies and times found in it. */
public record Passage(Flow flow, Words words, List<Mention> mentions, List<Phrase> phrases, Reference reference) {

	public static Passage of(Flow flow, AgencyScanner agencies, Reference reference) {
		return new Passage(flow, Words.of(flow), agencies.scan(flow), DeadlineScanner.scan(flow, reference), reference);
	}

	/** The mentions that begin within start..end. */
	public List<Mention> mentions(int start, int end) {
		return this.mentions.subList(firstMention(start), firstMention(end));
	}

	private int firstMention(int place) {
		int low = 0;
		int high = this.mentions.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.mentions.get(middle).start() < place) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** The phrases that lie within start..end. */
	public List<Phrase> phrases(int start, int end) {
		int low = 0;
		int high = this.phrases.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.phrases.get(middle).start() < start) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		int last = low;
		while (last < this.phrases.size() && this.phrases.get(last).end() <= end) {
			last++;
		}
		return this.phrases.subList(low, last);
	}

	public boolean phraseBegins(int place) {
		List<Phrase> found = phrases(place, Math.min(this.flow.length(), place + 300));
		return !found.isEmpty() && found.get(0).start() == place;
	}

	/** Whether a phrase ends right here. */
	public boolean phraseEnds(int place) {
		return phrases(Math.max(0, place - 200), place).stream().anyMatch((p) -> p.end() == place);
	}

	/** The first word of the longest phrase that ends right before this word, or -1. */
	public int before(Phrases phrases, int word) {
		for (int length = 4; length >= 1; length--) {
			if (word - length >= 0 && phrases.match(this.words, word - length) == word) {
				return word - length;
			}
		}
		return -1;
	}

	/** Whether a phrase stands between two words. */
	public boolean between(Phrases phrases, int from, int to) {
		for (int i = from; i < to; i++) {
			int end = phrases.match(this.words, i);
			if (end > 0 && end <= to) {
				return true;
			}
		}
		return false;
	}

	public @Nullable Mention endingBefore(int place, int from) {
		for (int i = firstMention(place) - 1; i >= 0; i--) {
			Mention m = this.mentions.get(i);
			if (m.start() < from) {
				return null;
			}
			if (m.end() <= place) {
				return m;
			}
		}
		return null;
	}

	/** Whether a phrase names a day within half a year of the issue. */
	public boolean soon(Phrase phrase) {
		LocalDate issued = this.reference.issuedOn();
		LocalDate day = day(phrase);
		return issued != null && day != null && !day.isBefore(issued) && day.isBefore(issued.plusDays(200));
	}

	/** Whether a phrase names a day before the issue. */
	public boolean gone(Phrase phrase) {
		LocalDate issued = this.reference.issuedOn();
		LocalDate day = day(phrase);
		return issued != null && day != null && day.isBefore(issued);
	}

	private static @Nullable LocalDate day(Phrase phrase) {
		return (phrase.meaning() instanceof Deadline.OnDay on) ? on.day()
				: (phrase.meaning() instanceof Deadline.InPeriod in) ? in.lastDay() : null;
	}

	public int word(int place) {
		return this.words.from(place);
	}

	public boolean is(int at, String word) {
		return this.words.is(at, word);
	}

	public boolean is(int at, String one, String other) {
		return this.words.is(at, one) || this.words.is(at, other);
	}

	public boolean is(int at, String... any) {
		for (String w : any) {
			if (this.words.is(at, w)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Behind a bracket that opens at this word or a note's mark, else the word itself.
	 */
	public int behindBracket(int word) {
		if (is(word, "[") && is(word + 2, "]")) {
			return word + 3;
		}
		if (!is(word, "(")) {
			return is(word, "¹", "²", "³") ? word + 1 : word;
		}
		int depth = 0;
		for (int i = word; i < this.words.size() && i < word + 80; i++) {
			depth += is(i, "(") ? 1 : is(i, ")") ? -1 : 0;
			if (depth == 0) {
				return i + 1;
			}
		}
		return word;
	}

}
