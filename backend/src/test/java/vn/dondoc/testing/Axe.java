package vn.dondoc.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.openqa.selenium.JavascriptExecutor;

/** Runs axe-core in the page. */
final class Axe {

	private static final String RUN = """
			const done = arguments[arguments.length - 1];
			const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
			axe.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false })
				.then((result) => done(result.violations.flatMap((violation) => violation.nodes.map(
					(node) => violation.id + ': ' + node.target.join(' ') + ' | ' + node.failureSummary))))
				.catch((fault) => done(['axe failed: ' + fault]));
			""";

	private static final String SCRIPT = script();

	private Axe() {
	}

	@SuppressWarnings("unchecked")
	static List<String> faults(JavascriptExecutor page) {
		page.executeScript(SCRIPT);
		Object found = page.executeAsyncScript(RUN);
		return (found instanceof List<?> faults) ? (List<String>) faults : List.of("axe answered nothing");
	}

	private static String script() {
		try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
			if (script == null) {
				throw new IllegalStateException("axe.min.js is not on the class path");
			}
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
