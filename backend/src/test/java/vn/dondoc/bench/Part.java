package vn.dondoc.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** One part of the page of benchmarks, in Markdown; parts follow one another by name. */
public final class Part {

	private static final Path FOLDER = Path.of("target", "bench");

	private final Path file;

	private final StringBuilder text = new StringBuilder();

	/** For example {@code 20-figures}. */
	public Part(String name) {
		this.file = FOLDER.resolve(name + ".md");
	}

	public Part heading(String heading) {
		this.text.append("\n## ").append(heading).append("\n\n");
		return this;
	}

	public Part line(String line) {
		this.text.append(line).append("\n");
		return this;
	}

	public Part head(List<String> columns) {
		return row(columns).row(Collections.nCopies(columns.size(), "---"));
	}

	public Part row(List<String> cells) {
		return line("| " + String.join(" | ", cells) + " |");
	}

	public void write() {
		try {
			Files.createDirectories(FOLDER);
			Files.writeString(this.file, this.text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
