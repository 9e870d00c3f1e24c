package vn.dondoc.extraction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A list of phrases, "+" standing for any joint of two parts, found at a word in the time
 * of its longest one.
 */
public final class Phrases {

	private static final List<String> LAST = List.of(" và ", " & ");

	private static final List<String> JOINTS = List.of(" và ", " & ", " - ", ", ", " ");

	private final Map<String, Phrases> next = new HashMap<>();

	private boolean end;

	/** Reads the sections of a resource: "[name]", then a phrase a line, "#" a remark. */
	public static Map<String, Phrases> read(String resource) {
		Map<String, Phrases> sections = new LinkedHashMap<>();
		try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(resource), resource);
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			Phrases section = new Phrases();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("[")) {
					section = new Phrases();
					sections.put(line.substring(1, line.indexOf(']')), section);
				}
				else if (!line.isBlank() && !line.startsWith("#")) {
					section.addAll(line);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return sections;
	}

	/** Alternatives stand beside each other, parted by a bar. */
	private void addAll(String line) {
		for (String phrase : line.split("\\|")) {
			addJoined("", Folded.of(phrase.strip()).split(" \\+ "), 0, JOINTS);
		}
	}

	/**
	 * "văn hóa + thể thao": however the parts are joined; behind "và" nothing is listed.
	 */
	private void addJoined(String before, String[] parts, int at, List<String> joints) {
		String all = before + parts[at];
		if (at == parts.length - 1) {
			add(all);
			return;
		}
		for (String joint : joints) {
			boolean last = joint.equals(" và ") || joint.equals(" & ");
			addJoined(all + joint, parts, at + 1, last ? LAST : JOINTS);
		}
	}

	private void add(String phrase) {
		Phrases node = this;
		for (String word : phrase.replace(",", " , ").replace(":", " : ").strip().split("\\s+")) {
			node = node.next.computeIfAbsent(word, (w) -> new Phrases());
		}
		node.end = true;
	}

	/** The word behind the longest phrase that begins at this word, or -1. */
	public int match(Words words, int at) {
		@Nullable Phrases node = this;
		int found = -1;
		for (int i = (at < 0) ? words.size() : at; i < words.size(); i++) {
			node = node.next.get(words.get(i).folded());
			if (node == null) {
				break;
			}
			if (node.end) {
				found = i + 1;
			}
		}
		return found;
	}

	/** Whether a phrase begins with this word. */
	public boolean begins(String word) {
		return this.next.containsKey(word);
	}

	public boolean at(Words words, int at) {
		return match(words, at) >= 0;
	}

}
