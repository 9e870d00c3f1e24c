package vn.dondoc.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.dondoc.system.Folding;

/**
 * Words as they are searched by: folded, and as they are spelled. A document's number
 * falls into its parts, "118/TB-UBND" into three.
 *
 * @param folded without accents
 * @param spelled with them, where they were typed
 */
record Words(List<String> folded, List<String> spelled) {

	/** More words than this nobody types; what is pasted is searched by its beginning. */
	private static final int MOST = 24;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	static Words typed(String text) {
		List<String> spelled = WORD.matcher(composed(text)).results().map(MatchResult::group).limit(MOST).toList();
		return new Words(spelled.stream().map(Folding::fold).toList(), spelled);
	}

	/**
	 * All words of a text, without accents and with a blank between them, for an index.
	 */
	static String folded(String text) {
		return Folding.fold(spelled(text));
	}

	/**
	 * All words of a text as they are spelled, with a blank between them, for an index.
	 */
	static String spelled(String text) {
		return WORD.matcher(composed(text)).results().map(MatchResult::group).collect(Collectors.joining(" "));
	}

	private static String composed(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}

	/** Where the words of a text stand. */
	static List<MatchResult> places(String text) {
		return WORD.matcher(text).results().toList();
	}

	boolean none() {
		return this.folded.isEmpty();
	}

	/** Whether a word was typed with its accents, so that it tells "điện" from "diện". */
	boolean accented(int place) {
		return !this.folded.get(place).equals(this.spelled.get(place));
	}

	/**
	 * Whether a folded word is one of those searched; the last one may be its beginning.
	 */
	boolean hit(String word) {
		return this.folded.contains(word)
				|| (!none() && word.startsWith(this.folded.get(this.folded.size() - 1)) && last().length() > 1);
	}

	String last() {
		return this.folded.get(this.folded.size() - 1);
	}

}
