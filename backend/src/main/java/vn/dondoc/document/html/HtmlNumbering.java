package vn.dondoc.document.html;

import java.util.Locale;

import org.jsoup.nodes.Element;

import vn.dondoc.document.page.Numerals;

/** The numbers a browser draws before the items of one list. */
final class HtmlNumbering {

	private final String type;

	private int next;

	private HtmlNumbering(String type, int start) {
		this.type = type;
		this.next = start;
	}

	static HtmlNumbering of(Element list) {
		return new HtmlNumbering(list.attr("type"), number(list.attr("start"), 1));
	}

	static HtmlNumbering bullets() {
		return new HtmlNumbering("-", 1);
	}

	/** With the space behind it. */
	String next(Element item) {
		int number = number(item.attr("value"), this.next);
		this.next = number + 1;
		return switch (this.type) {
			case "-" -> "- ";
			case "a" -> Numerals.letter(number, 'a') + ") ";
			case "A" -> Numerals.letter(number, 'A') + ". ";
			case "i" -> Numerals.roman(number).toLowerCase(Locale.ROOT) + ". ";
			case "I" -> Numerals.roman(number) + ". ";
			default -> number + ". ";
		};
	}

	private static int number(String attribute, int otherwise) {
		return attribute.matches("-?\\d{1,6}") ? Integer.parseInt(attribute) : otherwise;
	}

}
