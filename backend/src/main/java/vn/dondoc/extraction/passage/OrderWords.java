package vn.dondoc.extraction.passage;

import java.util.Map;
import java.util.Objects;

import vn.dondoc.extraction.text.Phrases;

/** The words by which orders are told from reports. */
public record OrderWords(Phrases orderVerbs, Phrases nounUse, Phrases weak, Phrases past, Phrases pastOpenings,
		Phrases narration, Phrases pressNarration, Phrases modals, Phrases openings, Phrases connectors,
		Phrases formulas, Phrases threats, Phrases outsiders, Phrases wishes, Phrases assessment, Phrases tasks,
		Phrases verbs, Phrases petitions, Phrases documents, Phrases addresses) {

	public static final OrderWords VIETNAMESE = read();

	private static OrderWords read() {
		Map<String, Phrases> s = Phrases.read("/vn/dondoc/extraction/orders.txt");
		return new OrderWords(of(s, "order verbs"), of(s, "noun use"), of(s, "weak"), of(s, "past"),
				of(s, "past openings"), of(s, "narration"), of(s, "press narration"), of(s, "modals"),
				of(s, "openings"), of(s, "connectors"), of(s, "formulas"), of(s, "threats"), of(s, "outsiders"),
				of(s, "wishes"), of(s, "assessment"), of(s, "tasks"), of(s, "verbs"), of(s, "petitions"),
				of(s, "documents"), of(s, "addresses"));
	}

	private static Phrases of(Map<String, Phrases> sections, String name) {
		return Objects.requireNonNull(sections.get(name), name);
	}

}
