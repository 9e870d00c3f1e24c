package vn.dondoc.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.Gold.Expected;
import vn.dondoc.extraction.text.Folded;

/**
 * Precision and recall as the corpus's own script counts them: assignments match where
 * their spans overlap by half, and what is missed or invented counts against every field.
 */
final class Score {

	private final Map<String, int[]> tallies = new LinkedHashMap<>();

	private int right;

	private int total;

	private int emptyKept;

	private int empty;

	static Score of(List<Gold> documents) {
		Score score = new Score();
		Extractor extractor = new Extractor();
		documents.forEach((d) -> score.add(d, extractor.extract(d.source()).assignments()));
		return score;
	}

	private void add(Gold gold, List<ExtractedAssignment> read) {
		if (gold.assignments().isEmpty()) {
			this.empty++;
			this.emptyKept += read.isEmpty() ? 1 : 0;
		}
		Map<Integer, Integer> pairs = match(gold.assignments(), read);
		for (int i = 0; i < gold.assignments().size(); i++) {
			Integer found = pairs.get(i);
			compare(gold.assignments().get(i), (found != null) ? read.get(found) : null);
		}
		for (int j = 0; j < read.size(); j++) {
			if (!pairs.containsValue(j)) {
				facts(read.get(j)).forEach((field, values) -> tally(field, Set.of(), values));
			}
		}
	}

	private void compare(Expected expected, @Nullable ExtractedAssignment read) {
		Map<String, Set<String>> wanted = GoldFacts.of(expected);
		Map<String, Set<String>> got = (read != null) ? facts(read) : Map.of();
		boolean all = read != null;
		for (Map.Entry<String, Set<String>> field : wanted.entrySet()) {
			Set<String> values = got.getOrDefault(field.getKey(), Set.of());
			tally(field.getKey(), field.getValue(), values);
			all &= field.getValue().equals(values);
		}
		this.total++;
		this.right += all ? 1 : 0;
	}

	private static Map<String, Set<String>> facts(ExtractedAssignment a) {
		Map<String, Set<String>> facts = new TreeMap<>();
		facts.put("assignment", Set.of("1"));
		facts.put("item", (a.item() != null) ? Set.of(fold(a.item().value())) : Set.of());
		facts.put("lead", names(a.leads().stream().map(Field::value).toList()));
		facts.put("cooperating", names(a.cooperating().stream().map(Field::value).toList()));
		facts.put("deadline", (a.deadline() != null) ? Set.of(GoldFacts.key(a.deadline().meaning())) : Set.of());
		return facts;
	}

	static Set<String> names(List<String> names) {
		Set<String> folded = new HashSet<>();
		names.forEach((n) -> folded.add(fold(n)));
		return folded;
	}

	static String fold(String name) {
		String plain = Folded.of(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("\\s+", " ").strip();
		return plain.replaceAll("^[ .,;:-]+|[ .,;:-]+$", "").replace("ủy ban nhân dân", "ubnd");
	}

	private void tally(String field, Set<String> wanted, Set<String> got) {
		int[] t = this.tallies.computeIfAbsent(field, (f) -> new int[3]);
		for (String value : got) {
			t[wanted.contains(value) ? 0 : 1]++;
		}
		t[2] += (int) wanted.stream().filter((v) -> !got.contains(v)).count();
	}

	static Map<Integer, Integer> match(List<Expected> gold, List<ExtractedAssignment> read) {
		record Pair(double overlap, int gold, int read) {
		}
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < gold.size(); i++) {
			for (int j = 0; j < read.size(); j++) {
				pairs.add(new Pair(overlap(gold.get(i), read.get(j)), i, j));
			}
		}
		pairs.sort((a, b) -> Double.compare(b.overlap(), a.overlap()));
		Map<Integer, Integer> matched = new LinkedHashMap<>();
		for (Pair pair : pairs) {
			if (pair.overlap() >= 0.5 && !matched.containsKey(pair.gold()) && !matched.containsValue(pair.read())) {
				matched.put(pair.gold(), pair.read());
			}
		}
		return matched;
	}

	private static double overlap(Expected gold, ExtractedAssignment read) {
		int both = Math.max(0, Math.min(gold.end(), read.end()) - Math.max(gold.start(), read.start()));
		return (double) both / (gold.end() - gold.start() + read.end() - read.start() - both);
	}

	double f1(String field) {
		int[] t = this.tallies.getOrDefault(field, new int[3]);
		return (t[0] == 0) ? 0 : 2.0 * t[0] / (2.0 * t[0] + t[1] + t[2]);
	}

	double allFieldsRight() {
		return (double) this.right / this.total;
	}

	boolean everyEmptyDocumentStaysEmpty() {
		return this.empty == this.emptyKept;
	}

	@Override
	public String toString() {
		StringBuilder out = new StringBuilder();
		this.tallies.forEach((field, t) -> out.append(String.format(Locale.ROOT, "%-12s f1 %.3f%n", field, f1(field))));
		return out + String.format(Locale.ROOT, "every field right in %.3f of %d; %d of %d empty documents left empty",
				allFieldsRight(), this.total, this.emptyKept, this.empty);
	}

}
