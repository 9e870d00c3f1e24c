package vn.dondoc.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.openqa.selenium.JavascriptExecutor;

/** Runs axe-core in the page, and finds what the page names and does not have. */
final class Axe {

	private static final String RUN = """
			const done = arguments[arguments.length - 1];
			const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
			axe.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false })
				.then((result) => done(result.violations.flatMap((violation) => violation.nodes.map(
					(node) => violation.id + ': ' + node.target.join(' ') + ' | ' + node.failureSummary))))
				.catch((fault) => done(['axe failed: ' + fault]));
			""";

	/** An id that is named and missing, or given twice: a label then leads elsewhere. */
	private static final String NAMED = """
			const faults = [];
			for (const name of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for', 'list', 'form']) {
				for (const part of document.querySelectorAll(`[${name}]`)) {
					part.getAttribute(name).split(/\\s+/).filter((id) => id && !document.getElementById(id))
						.forEach((id) => faults.push(`${name} names ${id}, which is not on the page`));
				}
			}
			const ids = Array.from(document.querySelectorAll('[id]'), (part) => part.id);
			ids.filter((id, place) => ids.indexOf(id) !== place).forEach((id) => faults.push(`${id} is there twice`));
			return faults;
			""";

	private static final String SCRIPT = script();

	private Axe() {
	}

	@SuppressWarnings("unchecked")
	static List<String> faults(JavascriptExecutor page) {
		page.executeScript(SCRIPT);
		List<String> faults = new ArrayList<>((List<String>) page.executeScript(NAMED));
		Object found = page.executeAsyncScript(RUN);
		faults.addAll((found instanceof List<?>) ? (List<String>) found : List.of("axe answered nothing"));
		return faults;
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
