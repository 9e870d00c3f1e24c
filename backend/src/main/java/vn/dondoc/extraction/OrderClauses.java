package vn.dondoc.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.order.Commands;
import vn.dondoc.extraction.order.Passage;
import vn.dondoc.extraction.text.Clause;
import vn.dondoc.extraction.text.Clauses;

/** The clauses of a passage, parted where one says who is to work and another begins. */
final class OrderClauses {

	private static final Pattern TOPIC = Pattern.compile("(?:việc|về|đối với|riêng|phần|trách nhiệm|nội dung) ");

	private static final Pattern HANDS_OUT = Pattern.compile(
			"[^:;]*(?:phân công|giao|yêu cầu|chỉ đạo|đề nghị|kết luận)[^:;]{0,80}(?:như sau|sau đây|cụ thể|nhiệm vụ|nội dung)\\s?:\\s?");

	private final Passage passage;

	private final boolean press;

	OrderClauses(Passage passage, boolean press) {
		this.passage = passage;
		this.press = press;
	}

	/** "Kế hoạch phân công nhiệm vụ cho các đơn vị như sau:" within a paragraph. */
	boolean handsOut(Clause clause) {
		return HANDS_OUT.matcher(this.passage.flow().folded().substring(clause.start(), clause.end())).matches();
	}

	/** Clauses, parted again where one gives a second order to another agency. */
	List<Clause> all() {
		List<Clause> parts = new ArrayList<>();
		for (Clause clause : Clauses.of(this.passage.flow())) {
			int start = clause.start();
			Matcher leadIn = HANDS_OUT.matcher(this.passage.flow().folded()).region(start, clause.end());
			if (this.press && leadIn.lookingAt() && leadIn.end() < clause.end()) {
				parts.add(new Clause(start, leadIn.end(), clause.sentence()));
				start = leadIn.end();
			}
			for (var command : Commands.in(this.passage, clause.start(), clause.end())) {
				int verb = this.passage.words().get(command.verb()).start();
				if (command.valid() && verb > start + 12 && behindComma(verb) && !topic(start, verb)) {
					parts.add(new Clause(start, verb, clause.sentence()));
					start = verb;
				}
			}
			parts.add(new Clause(start, clause.end(), clause.sentence()));
		}
		return parts;
	}

	/** "Việc ban hành sổ tay …, giao Sở Tư pháp chủ trì": one order, its object first. */
	private boolean topic(int start, int verb) {
		String text = this.passage.flow().folded().substring(start, verb);
		return TOPIC.matcher(text).lookingAt() && this.passage.mentions(start, verb)
			.stream()
			.noneMatch((m) -> m.rank() != Rank.HIGHER && !text.startsWith("về"));
	}

	private boolean behindComma(int place) {
		String text = this.passage.flow().folded();
		return text.startsWith(", ", place - 2) || text.startsWith(" đồng thời ", place - 11)
				|| text.startsWith(", và ", place - 5);
	}

}
