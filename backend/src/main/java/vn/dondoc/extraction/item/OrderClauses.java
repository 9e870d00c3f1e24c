package vn.dondoc.extraction.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.command.Commands;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.order.Roles;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.text.Clause;
import vn.dondoc.extraction.text.Clauses;

/** The clauses of a passage, parted where one says who is to work and another begins. */
final class OrderClauses {

	private static final Pattern TOPIC = Pattern.compile("(?:việc|về|đối với|riêng|phần|trách nhiệm|nội dung) ");

	private static final Pattern HANDS_OUT = Pattern.compile(
			"[^:;]*(?:phân công|giao|yêu cầu|chỉ đạo|đề nghị|kết luận)[^:;]{0,80}(?:như sau|sau đây|cụ thể|nhiệm vụ|nội dung)\\s?:\\s?");

	private static final int LONGEST = 3000;

	/** As far as a list of names goes. */
	private static final int LIST = 600;

	private static final Pattern OWN_VERB = Pattern.compile(
			" (?:lo|bố trí|tổ chức|thực hiện|chịu trách nhiệm|có trách nhiệm|phải|cần|mở|cấp|rà soát|kiểm tra|xây dựng|hướng dẫn|tham mưu|trình|thẩm định|báo cáo|bảo đảm|đảm bảo|chuẩn bị|lập|hoàn thành|đẩy nhanh|tăng cường|xử lý|giải quyết|bàn giao|chủ trì|đôn đốc) ");

	private static final Pattern HELPS = Pattern
		.compile("phối hợp|cùng|theo|của|cho|với|gồm|như|giữa|từ|do|tại|về phía");

	private final Passage passage;

	private final boolean press;

	OrderClauses(Passage passage, boolean press) {
		this.passage = passage;
		this.press = press;
	}

	/** "Kế hoạch phân công nhiệm vụ cho các đơn vị như sau:" within a paragraph. */
	boolean handsOut(Clause clause) {
		return clause.end() - clause.start() < LONGEST && this.passage.flow().folded().indexOf(':', clause.start()) > 0
				&& HANDS_OUT.matcher(this.passage.flow().folded().substring(clause.start(), clause.end())).matches();
	}

	/** Clauses, parted again where one gives a second order to another agency. */
	List<Clause> all() {
		List<Clause> parts = new ArrayList<>();
		for (Clause clause : Clauses.of(this.passage.flow())) {
			int start = clause.start();
			Matcher leadIn = HANDS_OUT.matcher(this.passage.flow().folded()).region(start, clause.end());
			boolean colon = this.press && this.passage.flow().folded().indexOf(':', start) > 0;
			if (colon && leadIn.lookingAt() && leadIn.end() < clause.end()) {
				parts.add(new Clause(start, leadIn.end(), clause.sentence()));
				start = leadIn.end();
			}
			for (var command : Commands.in(this.passage, clause.start(), clause.end())) {
				int verb = this.passage.words().start(command.verb());
				if (command.valid() && !command.past() && verb > start + 12 && behindComma(verb)
						&& !topic(start, verb)) {
					parts.add(new Clause(start, verb, clause.sentence()));
					start = verb;
				}
			}
			start = spliced(parts, start, clause);
			parts.add(new Clause(start, clause.end(), clause.sentence()));
		}
		return parts;
	}

	/**
	 * "Sở A lo hàng, Sở B lo kinh phí, còn các huyện bình ổn giá": several subjects, each
	 * with its verb, that only commas part. Gives where the last begins.
	 */
	private int spliced(List<Clause> parts, int from, Clause clause) {
		int start = from;
		Mention before = null;
		for (Mention m : this.passage.mentions(from, clause.end())) {
			boolean acts = acts(m, clause.end());
			if (before != null && acts && behindComma(m.start()) && (contrasts(m.start()) || !listed(before, m))) {
				parts.add(new Clause(start, joint(m.start()), clause.sentence()));
				start = m.start();
			}
			before = (before == null && !(acts && m.start() <= from + 5)) ? null : m;
			if (before == null) {
				return start;
			}
		}
		return start;
	}

	/** Whether a verb of its own follows the names that begin here. */
	private boolean acts(Mention m, int end) {
		String text = this.passage.flow().folded();
		int behind = Roles.of(this.passage, m, Math.min(end, m.end() + LIST)).behind();
		return (m.rank() == Rank.AGENCY || m.rank() == Rank.GROUP)
				&& OWN_VERB.matcher(text).region(behind, text.length()).lookingAt();
	}

	/** Whether only a list's comma, or a helper's, stands between two names. */
	private boolean listed(Mention before, Mention m) {
		String gap = this.passage.flow().folded().substring(before.end(), m.start());
		return gap.length() < 12 || HELPS.matcher(gap).find();
	}

	private int joint(int name) {
		String text = this.passage.flow().folded();
		return text.lastIndexOf(',', name) + 1;
	}

	/** "Việc ban hành sổ tay …, giao Sở Tư pháp chủ trì": one order, its object first. */
	private boolean topic(int start, int verb) {
		String text = this.passage.flow().folded().substring(start, verb);
		return TOPIC.matcher(text).lookingAt() && this.passage.mentions(start, verb)
			.stream()
			.noneMatch((m) -> m.rank() != Rank.HIGHER && !text.startsWith("về"));
	}

	private boolean contrasts(int place) {
		String text = this.passage.flow().folded();
		return text.startsWith(", còn ", place - 6) || text.startsWith(", trong khi ", place - 12);
	}

	private boolean behindComma(int place) {
		String text = this.passage.flow().folded();
		return text.startsWith(", ", place - 2) || contrasts(place) || text.startsWith(" đồng thời ", place - 11)
				|| text.startsWith(", và ", place - 5);
	}

	/** "Riêng đoạn tránh … phải xong trước …": a sentence of its own with its own day. */
	boolean apart(Draft open, Clause clause) {
		return this.passage.flow().printed().startsWith("Riêng ", clause.start())
				&& !this.passage.phrases(clause.start(), clause.end()).isEmpty()
				&& this.passage.phrases(open.start(), open.end()).isEmpty();
	}

}
