package vn.dondoc.organisation.naming;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import vn.dondoc.system.Folding;

/**
 * What stays of a name when its spellings are set aside: accents, punctuation, "và" and
 * abbreviated words. "Sở NN&amp;PTNT" and "Sở Nông nghiệp và Phát triển nông thôn" have
 * the same key.
 */
public final class NameKey {

	private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

	private static final List<Spelling> SPELLINGS = Vocabulary.rows("name-words.csv")
		.stream()
		.map((row) -> new Spelling(" " + row.get("written") + " ", " " + row.get("meant") + " "))
		.sorted(Comparator.comparingInt((Spelling spelling) -> spelling.written().length()).reversed())
		.toList();

	private static final List<String> LEVELS = List.of(" tinh", " thanh pho");

	private NameKey() {
	}

	/** The words that tell the name from others, in their usual short form. */
	public static String words(String name) {
		String words = " " + NO_WORD.matcher(Folding.fold(name)).replaceAll(" ").strip() + " ";
		words = words.replace(" va ", " ");
		for (Spelling spelling : SPELLINGS) {
			words = words.replace(spelling.written(), spelling.meant());
		}
		return words.strip();
	}

	/**
	 * The key of such words; spaces do not tell names apart ("LĐ-TB&amp;XH", "LĐTBXH").
	 */
	public static String key(String words) {
		return words.replace(" ", "");
	}

	/** "công an tỉnh" without its level; a name of one word keeps it ("UBND tỉnh"). */
	public static String withoutLevel(String words) {
		for (String level : LEVELS) {
			String bare = words.endsWith(level) ? words.substring(0, words.length() - level.length()) : words;
			if (bare.indexOf(' ') > 0 && !bare.equals(words)) {
				return bare;
			}
		}
		return words;
	}

	/** Without the province's name at the end. */
	public static String withoutProvince(String words, String province) {
		String ending = " " + words(province);
		return words.endsWith(ending) ? words.substring(0, words.length() - ending.length()) : words;
	}

	private record Spelling(String written, String meant) {
	}

}
