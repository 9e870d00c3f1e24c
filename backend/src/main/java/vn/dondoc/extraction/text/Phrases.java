package vn.dondoc.extraction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

/**
 * A list of phrases, "+" standing for any joint of two parts, found at a word in the time
 * of its longest one.
 */
public final class Phrases {

	private static final List<String> LAST = List.of(" và ", " & ");

	private static final List<String> JOINTS = List.of(" và ", " & ", " - ", ", ", " ");

	private static final int FEW = 8;

	private static final int[] NONE = {};

	private @Nullable Map<String, Phrases> next = new HashMap<>();

	/**
	 * The numbers of the words that may follow and what is behind each: a few one behind
	 * the other, more by their last bits with gaps of -1 between them.
	 */
	private int[] words = NONE;

	private Phrases[] behind = {};

	private boolean end;

	/** The list's own bit in the words' lists, 0 behind its first word. */
	private long bit;

	/** Gives the list its bit and tells the numbers of the words it begins with. */
	List<Integer> settle(long own, ToIntFunction<String> numbers) {
		this.bit = own;
		TreeMap<Integer, Phrases> sorted = new TreeMap<>();
		Objects.requireNonNull(this.next).forEach((word, node) -> {
			sorted.put(numbers.applyAsInt(word), node);
			node.settle(0, numbers);
		});
		this.next = null;
		keep(sorted);
		return List.copyOf(sorted.keySet());
	}

	private void keep(TreeMap<Integer, Phrases> sorted) {
		boolean few = sorted.size() <= FEW;
		int room = few ? sorted.size() : Integer.highestOneBit(sorted.size()) * 4;
		this.words = new int[room];
		this.behind = new Phrases[room];
		Arrays.fill(this.words, -1);
		int next = 0;
		for (Map.Entry<Integer, Phrases> word : sorted.entrySet()) {
			int at = few ? next++ : word.getKey() & (room - 1);
			while (this.words[at] >= 0) {
				at = (at + 1) & (room - 1);
			}
			this.words[at] = word.getKey();
			this.behind[at] = word.getValue();
		}
	}

	private @Nullable Phrases behind(int word) {
		if (this.words.length > FEW) {
			int at = word & (this.words.length - 1);
			while (this.words[at] >= 0 && this.words[at] != word) {
				at = (at + 1) & (this.words.length - 1);
			}
			return (word >= 0 && this.words[at] == word) ? this.behind[at] : null;
		}
		for (int i = 0; i < this.words.length; i++) {
			if (this.words[i] == word) {
				return this.behind[i];
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
			node = Objects.requireNonNull(node.next).computeIfAbsent(word, (w) -> new Phrases());
		}
		node.end = true;
	}

	/** The word behind the longest phrase that begins at this word, or -1. */
	public int match(Words words, int at) {
		if (at < 0 || at >= words.size() || (words.lists(at) & this.bit) == 0) {
			return -1;
		}
		@Nullable Phrases node = this;
		int found = -1;
		for (int i = at; i < words.size(); i++) {
			node = node.behind(words.number(i));
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
	public boolean begins(Words words, int at) {
		return (words.lists(at) & this.bit) != 0;
	}

	public boolean at(Words words, int at) {
		return match(words, at) >= 0;
	}

}
