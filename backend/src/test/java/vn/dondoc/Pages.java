package vn.dondoc;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The templates, messages and sources as they lie in the tree. */
final class Pages {

	private static final Path ROOT = Files.exists(Path.of("frontend-templates")) ? Path.of(".") : Path.of("..");

	private static final Path RESOURCES = ROOT.resolve("frontend-templates/src/main/resources");

	private Pages() {
	}

	/** Each template's path below the templates folder, with its text. */
	static Map<String, String> templates() {
		return read(RESOURCES.resolve("templates"), ".html");
	}

	static Map<String, String> sources() {
		return read(ROOT.resolve("backend/src/main/java"), ".java");
	}

	/** The names of the message bundles, without language and ending. */
	static List<String> bundles() {
		try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> !name.contains("_"))
				.map((name) -> name.replace(".properties", ""))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The messages of a bundle; suffix is empty for Vietnamese, {@code _en} for English.
	 */
	static Map<String, String> messages(String bundle, String suffix) {
		Properties properties = new Properties();
		try (Reader reader = Files
			.newBufferedReader(RESOURCES.resolve("messages/" + bundle + suffix + ".properties"))) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Map<String, String> messages = new TreeMap<>();
		properties.forEach((key, value) -> messages.put(key.toString(), value.toString()));
		return messages;
	}

	/** The keys of a bundle one after another, as they are written. */
	static List<String> keys(String bundle, String suffix) {
		try {
			return Files.readAllLines(RESOURCES.resolve("messages/" + bundle + suffix + ".properties"))
				.stream()
				.map((line) -> line.split("=", 2)[0])
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Map<String, String> messages(String suffix) {
		Map<String, String> all = new TreeMap<>();
		bundles().forEach((bundle) -> all.putAll(messages(bundle, suffix)));
		return all;
	}

	private static Map<String, String> read(Path folder, String ending) {
		Map<String, String> texts = new LinkedHashMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(ending)).sorted().toList()) {
				texts.put(folder.relativize(file).toString(), Files.readString(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return texts;
	}

}
