package vn.dondoc.extraction.agency;

import java.util.Map;
import java.util.Objects;

import vn.dondoc.extraction.text.Phrases;
import vn.dondoc.extraction.text.Words;

/** The words names of agencies are made of. */
record AgencyWords(Phrases departments, Phrases names, Phrases heads, Phrases notNames, Phrases inside, Phrases units,
		Phrases members, Phrases qualifiers, Phrases titles, Phrases higher, Phrases quantities, Phrases anaphora,
		Phrases verbs, Phrases modals, Phrases places, Phrases councils, Phrases trades, Phrases bodies,
		Phrases first) {

	static final AgencyWords VIETNAMESE = read();

	private static AgencyWords read() {
		Map<String, Phrases> s = Phrases.read("/vn/dondoc/extraction/agencies.txt");
		Map<String, Phrases> o = Phrases.read("/vn/dondoc/extraction/orders.txt");
		return new AgencyWords(of(s, "departments"), of(s, "names"), of(s, "heads"), of(s, "not names"),
				of(s, "inside names"), of(s, "units"), of(s, "members"), of(s, "qualifiers"), of(s, "titles"),
				of(s, "higher"), of(s, "quantities"), of(s, "anaphora"), of(o, "verbs"), of(o, "modals"),
				of(s, "places"), of(s, "councils"), of(s, "trades"), of(s, "bodies"), of(s, "first"));
	}

	/** Whether a mention may begin with this word though it has no capital. */
	boolean mayBegin(Words words, int at) {
		return Character.isDigit(words.folded(at).charAt(0)) || this.first.begins(words, at)
				|| this.titles.begins(words, at) || this.anaphora.begins(words, at) || this.quantities.begins(words, at)
				|| this.members.begins(words, at) || this.names.begins(words, at);
	}

	private static Phrases of(Map<String, Phrases> sections, String name) {
		return Objects.requireNonNull(sections.get(name), name);
	}

}
