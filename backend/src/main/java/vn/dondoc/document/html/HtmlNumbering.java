package vn.dondoc.document.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import vn.dondoc.document.page.Numerals;

/** The numbers a browser draws before the items of one list. */
final class HtmlNumbering {

	private static final Pattern STYLE = Pattern.compile("list-style(?:-type)?\\s*:\\s*([a-z-]+)");

	private final String type;

	private final int step;

	private int next;

	private HtmlNumbering(String type, int start, int step) {
		this.type = type;
		this.next = start;
		this.step = step;
	}

	static HtmlNumbering of(Element list) {
		boolean counted = list.normalName().equals("ol");
		boolean reversed = counted && list.hasAttr("reversed");
		int first = reversed ? (int) list.children().stream().filter((item) -> item.normalName().equals("li")).count()
				: 1;
		return new HtmlNumbering(type(list, counted ? list.attr("type") : "-"), number(list.attr("start"), first),
				reversed ? -1 : 1);
	}

	/** With the space behind it. */
	String next(Element item) {
		int number = number(item.attr("value"), this.next);
		this.next = number + this.step;
		return switch (type(item, this.type)) {
			case "-" -> "- ";
			case "none" -> "";
			case "a", "lower-alpha", "lower-latin" -> Numerals.letter(number, 'a') + ") ";
			case "A", "upper-alpha", "upper-latin" -> Numerals.letter(number, 'A') + ". ";
			case "i", "lower-roman" -> Numerals.roman(number).toLowerCase(Locale.ROOT) + ". ";
			case "I", "upper-roman" -> Numerals.roman(number) + ". ";
			case "decimal-leading-zero" -> ((number < 10) ? "0" : "") + number + ". ";
			default -> number + ". ";
		};
	}

	/** A style speaks louder than the attribute. */
	private static String type(Element element, String otherwise) {
		Matcher style = STYLE.matcher(element.attr("style").toLowerCase(Locale.ROOT));
		if (style.find()) {
			return switch (style.group(1)) {
				case "disc", "circle", "square" -> "-";
				case "inherit", "initial", "inside", "outside" -> otherwise;
				default -> style.group(1);
			};
		}
		return (element.normalName().equals("li") && element.attr("type").matches("[aAiI1]")) ? element.attr("type")
				: otherwise;
	}

	private static int number(String attribute, int otherwise) {
		return attribute.strip().matches("-?\\d{1,6}") ? Integer.parseInt(attribute.strip()) : otherwise;
	}

}
