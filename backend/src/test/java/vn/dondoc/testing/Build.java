package vn.dondoc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * What this build may do and must have: {@code -Ddondoc.fetch=false} forbids fetching;
 * {@code DONDOC_REQUIRE=mysql,browser} makes a failure of what would else be reported as
 * not run.
 */
final class Build {

	private static final Path NOT_RUN = Path.of("target", "not-run.txt");

	private Build() {
	}

	static boolean mayFetch() {
		return !"false".equals(System.getProperty("dondoc.fetch"));
	}

	static boolean requires(String what) {
		String required = System.getenv("DONDOC_REQUIRE");
		return required != null && Arrays.asList(required.split("[,\\s]+")).contains(what);
	}

	/** Listed at the end of the build, so that a green build cannot hide it. */
	static synchronized void reportNotRun(String line) {
		try {
			Files.createDirectories(NOT_RUN.getParent());
			if (!Files.exists(NOT_RUN) || !Files.readAllLines(NOT_RUN).contains(line)) {
				Files.writeString(NOT_RUN, line + System.lineSeparator(), StandardOpenOption.CREATE,
						StandardOpenOption.APPEND);
				System.err.println(line);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
