package vn.dondoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates carry no words and no scripts of their own. */
class TemplatesTest {

	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);

	/** A literal with more than one word, or with a letter English does not have. */
	private static final Pattern WORDS = Pattern.compile("'[^']*(\\p{L}\\s+\\p{L}|[^\\p{ASCII}])[^']*'");

	private static final List<String> READ_OUT = List.of("title", "placeholder", "alt", "aria-label",
			"aria-description", "aria-placeholder", "aria-roledescription", "aria-valuetext", "data-label", "summary",
			"label");

	private static final List<String> WRITTEN = List.of("th:text", "th:utext", "th:title", "th:placeholder", "th:alt",
			"th:aria-label", "th:data-label", "th:value", "th:label", "th:attr");

	private static final List<String> NEVER_ASKED = List.of("th:if", "th:unless", "th:each", "th:with", "th:object",
			"th:switch", "th:case");

	@Test
	void everyWordOnAPageComesFromTheMessages() {
		List<String> found = new ArrayList<>();
		Pages.templates().forEach((name, text) -> words(parse(text), found, name));
		assertThat(found).isEmpty();
	}

	@Test
	void noPageCarriesAScriptOrAStyleOfItsOwn() {
		List<String> found = new ArrayList<>();
		Pages.templates().forEach((name, text) -> {
			for (Element element : parse(text).getAllElements()) {
				boolean inlineScript = element.nameIs("script") && !element.hasAttr("th:src")
						&& !element.hasAttr("src");
				boolean handler = element.attributes()
					.asList()
					.stream()
					.map(Attribute::getKey)
					.anyMatch((key) -> key.matches("(th:)?(on[a-z]+|style|hx-on.*|styleappend)"));
				if (inlineScript || handler || element.nameIs("style")) {
					found.add(name + ": " + element.cssSelector());
				}
			}
		});
		assertThat(found).isEmpty();
	}

	/** What is replaced takes no part any more: a condition beside it is never asked. */
	@Test
	void nothingIsAskedOfWhatAFragmentReplaces() {
		List<String> found = new ArrayList<>();
		Pages.templates()
			.forEach((name, text) -> parse(text).select("[th:replace]")
				.stream()
				.filter((element) -> NEVER_ASKED.stream().anyMatch(element::hasAttr))
				.forEach((element) -> found.add(name + ": " + element.attributes())));
		assertThat(found).isEmpty();
	}

	@Test
	void noPageAsksAnotherMachineForAnything() {
		Map<String, String> templates = Pages.templates();
		List<String> asking = templates.keySet()
			.stream()
			.filter((name) -> templates.get(name)
				.replace("http://www.thymeleaf.org", "")
				.matches("(?s).*(https?:)?//[a-z].*"))
			.toList();
		assertThat(asking).isEmpty();
	}

	private static Document parse(String template) {
		return Jsoup.parse(template, "", Parser.xmlParser());
	}

	private static void words(Document template, List<String> found, String name) {
		for (Element element : template.getAllElements()) {
			for (Node child : element.childNodes()) {
				if (child instanceof TextNode text && hasWords(text.text())) {
					found.add(name + ": " + text.text().strip());
				}
			}
			for (Attribute attribute : element.attributes()) {
				if ((READ_OUT.contains(attribute.getKey()) && hasWords(attribute.getValue()))
						|| (WRITTEN.contains(attribute.getKey()) && WORDS.matcher(attribute.getValue()).find())) {
					found.add(name + ": " + attribute);
				}
			}
		}
	}

	private static boolean hasWords(String text) {
		return LETTER.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
	}

}
