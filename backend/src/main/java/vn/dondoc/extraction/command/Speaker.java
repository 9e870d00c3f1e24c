package vn.dondoc.extraction.command;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.passage.OrderWords;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.text.Folded;

/** Who is named before an order verb, if anybody, and whether it is theirs to order. */
record Speaker(@Nullable Mention who) {

	private static final OrderWords WORDS = OrderWords.VIETNAMESE;

	/** Two posts of one person stand no farther apart. */
	private static final int BESIDE = 120;

	private static final Pattern OFFICE = Pattern.compile(
			"(?:văn phòng|vp) (?:ubnd|ủy ban nhân dân|tỉnh ủy|thành ủy|hđnd|hội đồng nhân dân|đoàn đbqh)(?!.*(?:huyện|quận|xã|phường)).*");

	static Speaker of(Passage p, int verb, int first) {
		return new Speaker(p.endingBefore(p.words().start(verb), p.words().start(first)));
	}

	boolean mayOrder(Passage p, int verb, int first) {
		int from = (this.who != null) ? p.word(this.who.end()) : first;
		int before = p.is(verb - 1, "cũng", "tiếp", "đã") ? verb - 2 : verb - 1;
		boolean she = p.is(verb - 1, "bà", "ông")
				&& p.mentions().stream().anyMatch((m) -> m.rank() == Rank.AUTHORITY && p.word(m.start()) < verb);
		boolean goesOn = this.who != null && this.who.rank() == Rank.AUTHORITY && p.is(verb - 1, "và", "thời");
		if (!she && !goesOn && !p.is(verb - 1, ":") && p.between(WORDS.outsiders(), from, verb)
				|| this.who == null && before >= first && p.is(before, "sở", "huyện", "xã", "hội", "ngành")) {
			return false;
		}
		boolean authority = this.who != null
				&& (this.who.rank() == Rank.AUTHORITY || besideAuthority(p, this.who) || conveys(p, this.who, verb))
				|| byDocument(p, verb, first);
		if (WORDS.weak().at(p.words(), verb)) {
			return authority || p.is(before, "chí", "ông") || this.who == null && spokeBefore(p, first);
		}
		if (this.who == null || authority) {
			return true;
		}
		if (this.who.rank() == Rank.HIGHER) {
			return p.is(verb - 1, ",") && p.is(first, "thực", "theo", "căn", "triển", "trên", "tiếp");
		}
		return agencyMayOrder(p, this.who, verb, first);
	}

	/** "Văn phòng UBND tỉnh đề nghị Sở …": the office hands on what its organ orders. */
	private static boolean conveys(Passage p, Mention who, int verb) {
		return office(who) && (p.word(who.end()) == verb || p.is(p.word(who.end()), "vừa", "có", "tiếp", "cũng"));
	}

	/** Whether this is the office of one of the province's organs. */
	static boolean office(Mention who) {
		return who.names().size() == 1 && OFFICE.matcher(Folded.of(who.names().get(0).value())).matches();
	}

	/** "UBND tỉnh yêu cầu …. Về nhà ở, chỉ đạo …": who spoke in the sentence before. */
	private static boolean spokeBefore(Passage p, int first) {
		Mention before = p.endingBefore(p.words().start(first), 0);
		return before != null && p.mentions()
			.stream()
			.filter((m) -> m.start() < p.words().start(first) && m.rank() == Rank.AUTHORITY)
			.anyMatch((m) -> WORDS.orderVerbs().at(p.words(), p.word(m.end())));
	}

	/** "Phó Chủ tịch HĐND tỉnh, Phó Chủ tịch Ủy ban bầu cử tỉnh đề nghị": one person. */
	private static boolean besideAuthority(Passage p, Mention who) {
		int at = p.word(who.start());
		return p.mentions(Math.max(0, who.start() - BESIDE), who.start())
			.stream()
			.anyMatch((m) -> m.rank() == Rank.AUTHORITY && m.end() <= who.start() && p.is(p.word(m.end()), ",")
					&& at - p.word(m.end()) <= 4 && p.is(p.word(m.end()) + 1, "phó", "chủ", "bí", "trưởng"));
	}

	/** "Chỉ thị nêu rõ: …", "Công văn yêu cầu …": the document says it. */
	private static boolean byDocument(Passage p, int verb, int first) {
		return WORDS.documents().at(p.words(), first) && verb - first < 8 && p.words().capital(first);
	}

	/**
	 * An agency that acts asks; one that is only spoken of leaves the order to others.
	 */
	private static boolean agencyMayOrder(Passage p, Mention who, int verb, int first) {
		boolean acts = subject(p, who, first);
		if (p.is(verb - 1, ":", ".", ";")) {
			boolean named = acts && p.is(verb - 1, ":") && p.word(who.end()) == verb - 1;
			return !named || p.is(verb, "giao", "phân", "ủy");
		}
		if (p.is(verb - 1, ",", "và", "thời")) {
			return !acts || p.is(verb, "giao", "phân");
		}
		return !acts && p.word(who.end()) < verb;
	}

	/** "UBND tỉnh đã ban hành … và chỉ đạo …": both are done. */
	boolean hasDone(Passage p, int verb) {
		return this.who != null && p.is(verb - 1, "và") && p.is(p.word(this.who.end()), "đã");
	}

	/** Whether the clause begins with this name, which then is who acts. */
	private static boolean subject(Passage p, Mention m, int first) {
		int word = p.word(m.start());
		return word == first || WORDS.connectors().match(p.words(), first) == word;
	}

}
