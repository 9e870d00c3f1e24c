package vn.dondoc.screens;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import vn.dondoc.testing.Browser;

/**
 * A person's walk through every page that a link leads to: of each kind of page one with
 * and one without a question in its address.
 */
final class Walk {

	/** Every address of this product that the page links to. */
	private static final String LINKS = """
			return Array.from(document.querySelectorAll('a[href]:not([hreflang])'))
				.map((link) => new URL(link.getAttribute('href'), location.href))
				.filter((link) => link.origin === location.origin)
				.map((link) => link.pathname + link.search);
			""";

	private final Browser browser;

	private final List<PathPattern> patterns;

	private final Deque<String> ahead = new ArrayDeque<>();

	private final Set<String> kinds = new HashSet<>();

	Walk(Browser browser, List<String> patterns) {
		this.browser = browser;
		this.patterns = patterns.stream().map(PathPatternParser.defaultInstance::parse).sorted().toList();
	}

	/** What to do at each page. */
	interface Look {

		void at(String pattern, String address);

	}

	/** Walks from here on and looks at each page; answers the patterns reached. */
	Set<String> from(List<String> starts, Look look) {
		starts.forEach(this::notice);
		while (!this.ahead.isEmpty()) {
			String address = this.ahead.remove();
			String pattern = pattern(address).orElseThrow();
			this.browser.open(address);
			look.at(pattern, address);
			links().forEach(this::notice);
		}
		return this.kinds.stream().map((kind) -> kind.replace("?", "")).collect(Collectors.toSet());
	}

	private void notice(String address) {
		String question = address.contains("?") ? "?" : "";
		if (pattern(address).filter((pattern) -> this.kinds.add(pattern + question)).isPresent()) {
			this.ahead.add(address);
		}
	}

	private List<String> links() {
		List<String> links = new ArrayList<>();
		((List<?>) this.browser.driver().executeScript(LINKS)).forEach((link) -> links.add(String.valueOf(link)));
		return links;
	}

	private Optional<String> pattern(String address) {
		PathContainer path = PathContainer.parsePath(URI.create(address).getPath());
		return this.patterns.stream()
			.filter((pattern) -> pattern.matches(path))
			.findFirst()
			.map(PathPattern::getPatternString);
	}

}
