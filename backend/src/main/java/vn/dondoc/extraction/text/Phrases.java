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
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.text.Words.Word;

/**
 * A list of phrases, "+" standing for any joint of two parts, found at a word in the time
 * of its longest one.
 */
public final class Phrases {

	private static final List<String> LAST = List.of(" và ", " & ");

	private static final List<String> JOINTS = List.of(" và ", " & ", " - ", ", ", " ");

	private static final int FEW = 5;

	private final Map<String, Phrases> next = new HashMap<>();

	/** The same where they are few, which is nearly everywhere. */
	private String @Nullable [] few;

	private Phrases @Nullable [] behindFew;

	private boolean end;

	/**
	 * The list's own bit in the words' {@link Lexicon#begins}, 0 while it is being read.
	 */
	private long bit;

	/** Gives the list its bit and tells the words it begins with. */
	Set<String> numbered(int number) {
		this.bit = 1L << number;
		settle();
		return this.next.keySet();
	}

	private void settle() {
		if (this.next.size() <= FEW) {
			this.few = this.next.keySet().toArray(String[]::new);
			this.behindFew = this.next.values().toArray(Phrases[]::new);
		}
		this.next.values().forEach(Phrases::settle);
	}

	private @Nullable Phrases behind(String word) {
		String[] words = this.few;
		Phrases[] nodes = this.behindFew;
		if (words == null || nodes == null) {
			return this.next.get(word);
		}
		for (int i = 0; i < words.length; i++) {
			if (words[i].equals(word)) {
				return nodes[i];
			}
		}
		return null;
	}

	/** The sections of a resource, read once for all. */
	public static Map<String, Phrases> read(String resource) {
		return Lexicon.sections(resource);
	}

	/** Reads the sections of a resource: "[name]", then a phrase a line, "#" a remark. */
	static Map<String, Phrases> sections(String resource) {
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
		if (at < 0 || at >= words.size() || this.bit != 0 && (words.get(at).lists() & this.bit) == 0) {
			return -1;
		}
		@Nullable Phrases node = this;
		int found = -1;
		for (int i = at; i < words.size(); i++) {
			node = node.behind(words.get(i).folded());
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
	public boolean begins(Word word) {
		return (word.lists() & this.bit) != 0;
	}

	public boolean at(Words words, int at) {
		return match(words, at) >= 0;
	}

}
