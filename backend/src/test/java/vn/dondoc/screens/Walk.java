package vn.dondoc.screens;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import vn.dondoc.testing.Browser;

/**
 * A person's walk through every page that a link leads to: of each kind of page one with
 * and one without a question in its address.
 */
public final class Walk {

	/** Every address of this product that the page links to. */
	private static final String LINKS = """
			return Array.from(document.querySelectorAll('a[href]:not([hreflang])'))
				.map((link) => new URL(link.getAttribute('href'), location.href))
				.filter((link) => link.origin === location.origin)
				.map((link) => link.pathname + link.search);
			""";

	private final List<PathPattern> patterns;

	private final Set<String> pages;

	private final Deque<String> ahead = new ArrayDeque<>();

	private final Set<String> kinds = new HashSet<>();

	public Walk(RequestMappingHandlerMapping mapping) {
		this.patterns = patterns(mapping, (type) -> true).map(PathPatternParser.defaultInstance::parse)
			.sorted()
			.toList();
		this.pages = Set.copyOf(pages(mapping));
	}

	/** Whatever answers a GET with a template. */
	public static List<String> pages(RequestMappingHandlerMapping mapping) {
		return patterns(mapping, (type) -> type == String.class).toList();
	}

	/** What the page that is open links to. */
	static List<String> links(Browser browser) {
		return ((List<?>) browser.driver().executeScript(LINKS)).stream().map(String::valueOf).toList();
	}

	private static Stream<String> patterns(RequestMappingHandlerMapping mapping, Predicate<Class<?>> answering) {
		return mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.filter((entry) -> answering.test(entry.getValue().getReturnType().getParameterType()))
			.flatMap((entry) -> entry.getKey().getPatternValues().stream());
	}

	/** What to do at each page; answers the addresses that it links to. */
	public interface Look {

		List<String> at(String pattern, String address);

	}

	/** Walks from here on and looks at each page; answers the patterns reached. */
	public Set<String> from(List<String> starts, Look look) {
		starts.forEach(this::notice);
		while (!this.ahead.isEmpty()) {
			String address = this.ahead.remove();
			look.at(pattern(address).orElseThrow(), address).forEach(this::notice);
		}
		return this.kinds.stream().map((kind) -> kind.replace("?", "")).collect(Collectors.toSet());
	}

	private void notice(String address) {
		String question = address.contains("?") ? "?" : "";
		if (pattern(address).filter((pattern) -> this.kinds.add(pattern + question)).isPresent()) {
			this.ahead.add(address);
		}
	}

	private Optional<String> pattern(String address) {
		PathContainer path = PathContainer.parsePath(URI.create(address).getPath());
		return this.patterns.stream()
			.filter((pattern) -> pattern.matches(path))
			.findFirst()
			.map(PathPattern::getPatternString)
			.filter(this.pages::contains);
	}

}
