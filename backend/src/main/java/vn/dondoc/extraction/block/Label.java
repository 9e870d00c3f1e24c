package vn.dondoc.extraction.block;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The number, letter or bullet a line begins with; {@code length} is how much of the line
 * it takes.
 */
public record Label(String printed, Style style, int value, int length) {

	/** The forms of numbering NĐ 30/2020 and usage know. */
	public enum Style {

		ARTICLE, PART, ROMAN, CAPITAL, ORDINAL, ARABIC, DECIMAL, BRACKET, LETTER, SMALL_ROMAN, DASH, PLUS, DOT

	}

	private static final Pattern ARTICLE = Pattern.compile("(Điều\\s+(\\d{1,3}))\\s*[.:]?(?=\\s|$)");

	private static final Pattern PART = Pattern.compile(
			"((?:Phần|Mục|PHẦN|MỤC)\\s+([IVX]{1,5}|\\d{1,2}|(?:thứ|THỨ)\\s+\\p{L}{2,4}(?=[.:])))\\s*[.:]?(?=\\s|$)");

	private static final Pattern ROMAN = Pattern.compile("([IVX]{1,5})\\s?(?:\\.-?|[-–)/:])(?=\\s|$)");

	private static final Pattern CAPITAL = Pattern.compile("([A-HĐ])\\s?(?:[.)]|\\.?[-–](?=\\s))(?=\\s|$)");

	private static final Pattern ORDINAL = Pattern.compile(
			"(?!Thứ (?:hai|ba|tư|năm|sáu|bảy),?\\s(?:ngày\\s)?\\d)((?:Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là)(?=\\s?[,:]))\\s?[,:]");

	private static final Pattern DECIMAL = Pattern
		.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s?(?:(?:\\.-?|[-–):])?(?=\\s|$)|[.)](?=\\p{Lu}))");

	private static final Pattern ARABIC = Pattern.compile("(\\d{1,3})\\s?(?:\\.-?|[-–):/](?![0-9]))(?=\\s|\\p{Lu}|$)");

	private static final Pattern BRACKET = Pattern.compile("\\((\\d{1,2})\\)(?=\\s|\\p{L}|$)");

	private static final Pattern LETTER = Pattern.compile("\\(?([a-zđ])\\s?(?:[)./]|[-–](?=\\s))(?=\\s|\\p{Lu}|$)");

	private static final Pattern SMALL_ROMAN = Pattern.compile("\\(?(i{1,3}|iv|v|vi{1,3}|ix|x)\\)(?=\\s|$)");

	private static final Pattern BULLET = Pattern.compile("([-–—*+•●▪■♦➢➤·o])(?=\\s|\\p{Lu})\\s?");

	/** What the numbers that are words begin with. */
	private static final List<String> WORDS = List.of("Điều", "Phần", "Mục", "PHẦN", "MỤC", "Thứ", "Một", "Hai", "Ba",
			"Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "(");

	public boolean bullet() {
		return this.style == Style.DASH || this.style == Style.PLUS || this.style == Style.DOT;
	}

	/** Whether this number is the next one after the other of the same form. */
	public boolean follows(Label other) {
		return this.style == other.style && (bullet() || this.value == other.value + 1);
	}

	/** Reads the label at the beginning of a line, if there is one. */
	public static @Nullable Label of(String line) {
		if (line.isEmpty()) {
			return null;
		}
		char c = line.charAt(0);
		Label label = Character.isDigit(c) || c == '(' || line.startsWith("Khoản ") ? numbered(line) : lettered(line);
		return (label != null) ? label : bullet(line);
	}

	private static @Nullable Label numbered(String line) {
		Label label = match(DECIMAL, line, Style.DECIMAL);
		label = (label != null) ? label : match(ARABIC, line, Style.ARABIC);
		label = (label != null) ? label : match(BRACKET, line, Style.BRACKET);
		label = (label != null) ? label : match(SMALL_ROMAN, line, Style.SMALL_ROMAN);
		return (label != null) ? label : match(LETTER, line, Style.LETTER);
	}

	private static @Nullable Label lettered(String line) {
		if (!marked(line) && WORDS.stream().noneMatch(line::startsWith)) {
			return null;
		}
		Label label = match(ARTICLE, line, Style.ARTICLE);
		label = (label != null) ? label : match(PART, line, Style.PART);
		label = (label != null) ? label : match(ROMAN, line, Style.ROMAN);
		label = (label != null) ? label : match(CAPITAL, line, Style.CAPITAL);
		label = (label != null) ? label : match(ORDINAL, line, Style.ORDINAL);
		label = (label != null) ? label : match(LETTER, line, Style.LETTER);
		return (label != null) ? label : match(SMALL_ROMAN, line, Style.SMALL_ROMAN);
	}

	/** Whether a mark of numbering stands near the beginning. */
	private static boolean marked(String line) {
		for (int i = 1; i < line.length() && i < 8; i++) {
			if (".)-–/:".indexOf(line.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable Label match(Pattern pattern, String line, Style style) {
		Matcher m = pattern.matcher(line);
		if (!m.lookingAt()) {
			return null;
		}
		String printed = m.group(1).replaceAll("\\s+", " ");
		return new Label(printed, style, Numerals.value(printed, style), m.end());
	}

	private static @Nullable Label bullet(String line) {
		Matcher m = BULLET.matcher(line);
		if (!m.lookingAt()) {
			return null;
		}
		Style style = switch (m.group(1).charAt(0)) {
			case '-', '–', '—' -> Style.DASH;
			case '+' -> Style.PLUS;
			default -> Style.DOT;
		};
		return new Label("", style, 0, m.end());
	}

}
