package vn.dondoc.document.html;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

import vn.dondoc.document.Block.Kind;
import vn.dondoc.document.page.Letterhead;
import vn.dondoc.document.page.Pages;

/** Walks a page's elements and gathers words, list numbers and table rows. */
final class HtmlWords {

	private static final Set<String> APART = Set.of("p", "div", "section", "article", "main", "header", "h1", "h2",
			"h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "figure", "figcaption", "table", "tbody", "thead",
			"tr", "td", "th", "dl", "dt", "dd", "pre", "address", "center", "hr");

	/** No page written by people is nested deeper; what is gets read as plain words. */
	private static final int DEEPEST = 300;

	private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");

	private static final Pattern AROUND_BREAKS = Pattern.compile(" *\\n *");

	private static final Pattern HEADING = Pattern.compile("h[1-6]");

	private final Pages pages;

	private final StringBuilder line = new StringBuilder();

	private String label = "";

	private int depth;

	HtmlWords(Pages pages) {
		this.pages = pages;
	}

	void add(Element element) {
		walk(element);
		endLine(Kind.PARAGRAPH);
	}

	private void walk(Element element) {
		boolean apart = APART.contains(element.normalName());
		if (apart) {
			endLine(Kind.PARAGRAPH);
		}
		switch (element.normalName()) {
			case "br" -> this.line.append('\n');
			case "ol", "ul", "menu" -> addList(element, HtmlNumbering.of(element));
			case "table" -> addTable(element);
			default -> walkInto(element);
		}
		if (apart) {
			endLine(HEADING.matcher(element.normalName()).matches() ? Kind.HEADING : Kind.PARAGRAPH);
		}
	}

	private void walkInto(Element element) {
		if (this.depth > DEEPEST) {
			this.line.append(element.text());
			return;
		}
		this.depth++;
		for (Node child : element.childNodes()) {
			if (child instanceof TextNode words) {
				this.line.append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
			}
			else if (child instanceof Element inner) {
				walk(inner);
			}
		}
		this.depth--;
	}

	private void addList(Element list, HtmlNumbering numbering) {
		if (this.depth > DEEPEST) {
			walkInto(list);
			return;
		}
		this.depth++;
		for (Element item : list.children()) {
			if (item.normalName().equals("li")) {
				endLine(Kind.PARAGRAPH);
				this.label = numbering.next(item);
				walkInto(item);
				endLine(Kind.LIST_ITEM);
			}
			else {
				// a list within a list, as office programs write it
				walk(item);
			}
		}
		this.depth--;
	}

	private void addTable(Element table) {
		Elements rows = table.select("tr");
		if (!table.select("table table").isEmpty() || Letterhead.isLayout(table.text(), rows.size())
				|| rows.stream().allMatch((row) -> row.childrenSize() < 2)) {
			walkInto(table);
			return;
		}
		for (Element row : rows) {
			this.pages.addRow(row.children().stream().map(Element::wholeText).toList());
		}
	}

	private void endLine(Kind kind) {
		String words = AROUND_BREAKS.matcher(this.line).replaceAll("\n").strip();
		if (!words.isEmpty()) {
			this.pages.add(this.label.isEmpty() ? kind : Kind.LIST_ITEM, this.label + words);
			this.label = "";
		}
		this.line.setLength(0);
	}

}
