package vn.dondoc.extraction.agency;

import vn.dondoc.extraction.agency.Mention.Name;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.Words;

/** A flow's words with what every reader of names needs to look at. */
record Cursor(Flow flow, Words words) {

	boolean has(int at) {
		return at >= 0 && at < this.words.size();
	}

	boolean is(int at, String word) {
		return this.words.is(at, word);
	}

	boolean is(int at, String one, String other) {
		return this.words.is(at, one) || this.words.is(at, other);
	}

	boolean is(int at, String... any) {
		for (String word : any) {
			if (this.words.is(at, word)) {
				return true;
			}
		}
		return false;
	}

	boolean capital(int at) {
		return has(at) && this.words.capital(at);
	}

	/** "Gang thép N.": a letter and its full stop in the middle of a sentence. */
	boolean initial(int at) {
		return has(at + 2) && capital(at) && this.words.folded(at).length() == 1 && is(at + 1, ".") && !capital(at + 2);
	}

	boolean number(int at) {
		if (!has(at)) {
			return false;
		}
		String word = this.words.folded(at);
		for (int i = 0; i < word.length(); i++) {
			if (!Character.isDigit(word.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/** Behind a place's name: words in capitals, and what a dash joins to them. */
	int behindPlace(int at) {
		int end = at;
		while (has(end) && end - at < 6) {
			if (capital(end) || (end == at && number(end))) {
				end++;
			}
			else if (is(end, "-") && capital(end + 1) && end > at) {
				end += 2;
			}
			else {
				break;
			}
		}
		return end;
	}

	Name name(int first, int behind, boolean sure) {
		int start = this.words.start(first);
		int end = this.words.end(behind - 1);
		return new Name(this.flow.printed(start, end), start, end, sure);
	}

	/** A member of a list under one head: "Sở" before each of "Y tế, Nội vụ". */
	Name name(String head, int first, int behind) {
		Name member = name(first, behind, true);
		return new Name(head + " " + member.value(), member.start(), member.end(), true);
	}

	String printed(int first, int behind) {
		return this.flow.printed(this.words.start(first), this.words.end(behind - 1));
	}

}
