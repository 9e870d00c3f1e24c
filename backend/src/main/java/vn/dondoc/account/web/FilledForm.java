package vn.dondoc.account.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts what was typed back into its form on a page that is about to be shown. The page's
 * own hidden values stay, but for the name of the request: were it sent before after all,
 * it is not done twice.
 */
final class FilledForm {

	private static final String COMMAND = "commandId";

	private static final Set<String> LEFT_ALONE = Set.of("hidden", "file", "password", "submit", "button");

	private final UnsentForm kept;

	private final Document page;

	FilledForm(UnsentForm kept, String html) {
		this.kept = kept;
		this.page = Jsoup.parse(html);
		this.page.outputSettings().prettyPrint(false);
	}

	/**
	 * The page with the form filled; where it is no longer there, with what was typed.
	 */
	String with(Notice notice) {
		Element told = new Element("div").attr("id", "unsent")
			.addClass("alert alert-warning")
			.attr("role", "alert")
			.attr("tabindex", "-1")
			.attr("data-focus", "");
		Element form = form();
		told.appendElement("p").text((form != null) ? notice.kept() : notice.formGone());
		if (this.kept.files()) {
			told.appendElement("p").text(notice.filesGone());
		}
		if (form != null) {
			this.kept.typed().forEach((name, values) -> fill(form, name, values));
			unticked(form);
			form.parents()
				.stream()
				.filter((around) -> around.is("details"))
				.forEach((around) -> around.attr("open", ""));
			form.select("details").attr("open", "");
			form.prependChild(told);
		}
		else {
			words().forEach((words) -> told.appendElement("blockquote").addClass("quote").text(words));
			this.page.select("main").prepend(told.outerHtml());
		}
		return this.page.outerHtml();
	}

	/** What the page says of it. */
	record Notice(String kept, String formGone, String filesGone) {
	}

	private @Nullable Element form() {
		return this.page.select("form[method=post]")
			.stream()
			.filter((form) -> this.kept.target().equals(form.attr("action"))
					|| form.select("[formaction]").eachAttr("formaction").contains(this.kept.target()))
			.findFirst()
			.orElse(null);
	}

	private static void fill(Element form, String name, List<String> values) {
		int next = 0;
		for (Element field : form.select("[name]")) {
			if (!field.attr("name").equals(name)) {
				continue;
			}
			String type = field.attr("type");
			if (type.equals("checkbox") || type.equals("radio")) {
				field.attr("checked", values.contains(field.attr("value")));
			}
			else if (field.is("select")) {
				field.select("option")
					.forEach((option) -> option.attr("selected", values.contains(option.attr("value"))));
			}
			else if (name.equals(COMMAND) || !LEFT_ALONE.contains(type)) {
				write(field, values.get(Math.min(next++, values.size() - 1)));
			}
		}
	}

	private static void write(Element field, String value) {
		if (field.is("textarea")) {
			field.text(value);
		}
		else {
			field.attr("value", value);
		}
	}

	/** What was not ticked was not sent. */
	private void unticked(Element form) {
		form.select("input[type=checkbox]")
			.stream()
			.filter((box) -> !this.kept.typed().containsKey(box.attr("name")))
			.forEach((box) -> box.removeAttr("checked"));
	}

	/** What reads like words and not like something a page hides. */
	private List<String> words() {
		return this.kept.typed()
			.entrySet()
			.stream()
			.filter((field) -> !field.getKey().equals(COMMAND))
			.map(Map.Entry::getValue)
			.flatMap(List::stream)
			.filter((value) -> value.strip().contains(" "))
			.toList();
	}

}
