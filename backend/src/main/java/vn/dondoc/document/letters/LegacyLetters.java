package vn.dondoc.document.letters;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The two ways Vietnamese was written before Unicode, each with fonts of its own: TCVN3
 * (ABC) with one sign a letter, VNI with the marks behind their letters.
 */
public enum LegacyLetters {

	TCVN3 {
		@Override
		public String read(String written) {
			return CAPITALS_BY_FONT.matcher(replaced(written, TCVN3_SIGNS)).replaceAll((word) -> {
				String letters = word.group();
				boolean capitals = letters.codePoints().filter((it) -> it < 128).allMatch(Character::isUpperCase)
						&& letters.codePoints().anyMatch((it) -> it < 128);
				return capitals ? letters.toUpperCase(Locale.ROOT) : letters;
			});
		}
	},

	VNI {
		@Override
		public String read(String written) {
			return replaced(written, VNI_SIGNS);
		}
	};

	/**
	 * A font drew capitals of small letters, of which these had no signs of their own.
	 */
	private static final Pattern CAPITALS_BY_FONT = Pattern.compile("\\p{L}+");

	private static final Map<String, String> TCVN3_SIGNS = tcvn3();

	private static final Map<String, String> VNI_SIGNS = vni();

	/** The way a text is written in, where it is clearly none of today's. */
	public static Optional<LegacyLetters> of(String text) {
		if (text.chars().noneMatch((letter) -> letter >= 0x80) || Syllables.share(text) >= Syllables.MOSTLY) {
			return Optional.empty();
		}
		String sample = text.substring(0, Math.min(text.length(), Syllables.SAMPLE));
		return Stream.of(values())
			.max(Comparator.comparingDouble((way) -> Syllables.share(way.read(sample))))
			.filter((way) -> Syllables.share(way.read(sample)) >= Syllables.MOSTLY);
	}

	/** The way a font of this name draws; a name ending in H draws capitals. */
	public static Optional<LegacyLetters> ofFont(@Nullable String name) {
		return (name == null) ? Optional.empty() : name.startsWith(".Vn") ? Optional.of(TCVN3)
				: name.startsWith("VNI-") ? Optional.of(VNI) : Optional.empty();
	}

	/** Words as a font of this name drew them. */
	public static String drawn(String written, @Nullable String font) {
		String read = ofFont(font).map((way) -> way.read(written)).orElse(written);
		return (font != null && font.startsWith(".Vn") && font.endsWith("H")) ? read.toUpperCase(Locale.ROOT) : read;
	}

	/** The text as it looked in such a font. */
	public abstract String read(String written);

	private static String replaced(String written, Map<String, String> signs) {
		StringBuilder text = new StringBuilder(written.length());
		int at = 0;
		while (at < written.length()) {
			String pair = (at + 1 < written.length()) ? written.substring(at, at + 2) : "";
			String one = written.substring(at, at + 1);
			text.append(signs.getOrDefault(pair, signs.getOrDefault(one, one)));
			at += signs.containsKey(pair) ? 2 : 1;
		}
		return text.toString();
	}

	private static Map<String, String> tcvn3() {
		Map<String, String> signs = new HashMap<>();
		String written = "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ¡¢£¤¥¦§";
		String meant = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂÊÔƠƯĐ";
		for (int i = 0; i < written.length(); i++) {
			signs.put(written.substring(i, i + 1), meant.substring(i, i + 1));
		}
		return signs;
	}

	private static Map<String, String> vni() {
		Map<String, String> signs = new HashMap<>();
		String[] vowels = { "a:ùøûõïâáàåãäêéèúüë:áàảãạâấầẩẫậăắằẳẵặ", "e:ùøûõïâáàåãä:éèẻẽẹêếềểễệ",
				"o:ùøûõïâáàåãä:óòỏõọôốồổỗộ", "u:ùøûõï:úùủũụ", "y:ùøûõ:ýỳỷỹ", "ô:ùøûõï:ớờởỡợ", "ö:ùøûõï:ứừửữự" };
		for (String vowel : vowels) {
			String[] parts = vowel.split(":");
			for (int i = 0; i < parts[1].length(); i++) {
				put(signs, parts[0] + parts[1].charAt(i), parts[2].substring(i, i + 1));
			}
		}
		String[] letters = { "ô:ơ", "ö:ư", "ñ:đ", "í:í", "ì:ì", "æ:ỉ", "ó:ĩ", "ò:ị", "î:ỵ" };
		for (String letter : letters) {
			put(signs, letter.substring(0, 1), letter.substring(2));
		}
		return signs;
	}

	/** In small letters, in capitals, and with a capital before a small mark. */
	private static void put(Map<String, String> signs, String written, String meant) {
		String capital = meant.toUpperCase(Locale.ROOT);
		signs.put(written, meant);
		signs.put(written.toUpperCase(Locale.ROOT), capital);
		signs.put(written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1), capital);
	}

}
