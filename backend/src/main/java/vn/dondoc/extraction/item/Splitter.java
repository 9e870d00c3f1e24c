package vn.dondoc.extraction.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.draft.Fields;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.time.Phrase;

/**
 * Gives a draft its deadline, or parts it where a second deadline opens a second job of
 * the same agencies.
 */
public final class Splitter {

	private static final Pattern PURPOSE = Pattern
		.compile("[^,;.]*(?:để|nhằm|chào mừng|phục vụ|kỷ niệm|diễn ra|tổ chức vào)[^,;.]*");

	/** "trong tháng 6 đối với quận 9, trong tháng 7 đối với quận 1": to each its day. */
	private static final Pattern EACH = Pattern.compile("( (?:đối với|ở|tại|với) [^,;.]{2,60}?,?)(?: và)? ");

	private static final Pattern WHEN = Pattern
		.compile("(?:ngay )?(?:khi|nếu|trường hợp|sau khi|sau (?!đó)[^,]{2,20},) ");

	private static final Pattern JOINT = Pattern.compile("[;.]\\s|,\\s?|\\s(?:và|đồng thời|còn|riêng)\\s");

	/** Fewer letters behind a time are no job of its own. */
	private static final int OWN_JOB = 12;

	private final Passage passage;

	private @Nullable ExtractedDeadline last;

	public Splitter(Passage passage, @Nullable ExtractedDeadline last) {
		this.passage = passage;
		this.last = last;
	}

	/** The deadline printed last, to which "cùng thời hạn trên" points. */
	public @Nullable ExtractedDeadline last() {
		return this.last;
	}

	public List<Draft> split(Draft draft, @Nullable ExtractedDeadline inherited) {
		List<Phrase> phrases = toCome(this.passage.phrases(draft.start(), draft.end()), inherited != null);
		if (phrases.isEmpty()) {
			return List.of((inherited != null) ? draft.due(Fields.inherited(inherited, "from the lead-in")) : draft);
		}
		List<Draft> parts = new ArrayList<>();
		int apart = apart(draft, phrases.get(0));
		if (inherited != null && apart > 0) {
			parts.add(draft.between(draft.start(), apart).due(Fields.inherited(inherited, "from the lead-in")));
			draft = draft.between(behindJoint(apart), draft.end());
		}
		int start = draft.start();
		Phrase held = phrases.get(0);
		for (Phrase next : phrases.subList(1, phrases.size())) {
			if (named(held, next)) {
				held = next;
				continue;
			}
			Phrase yearly = Yearlong.of(held, next, this.passage.flow());
			int cut = (yearly == null) ? cut(held, next) : -1;
			held = (yearly != null) ? yearly : held;
			if (cut < 0) {
				continue;
			}
			int end = this.passage.flow().folded().charAt(cut - 1) == ' ' ? cut - 1 : cut;
			parts.add(draft.between(start, end).due(deadline(held)));
			start = behindJoint(cut);
			held = next;
		}
		parts.add(draft.between(start, draft.end()).due(deadline(held)));
		return parts;
	}

	/** "trước khi học sinh nghỉ hè, muộn nhất 25/5": the same time, and its day. */
	private static boolean named(Phrase held, Phrase next) {
		return held.meaning() instanceof Deadline.Undetermined && !held.same()
				&& next.meaning() instanceof Deadline.OnDay && next.start() - held.end() <= 2;
	}

	/**
	 * "tháo dỡ công trình có trước 01/7, xong trong năm": of two times one is gone by
	 * when the order is given; it says what is meant and not when it is due.
	 */
	private List<Phrase> toCome(List<Phrase> phrases, boolean inherits) {
		List<Phrase> set = phrases.stream().filter((p) -> !eachOne(p)).toList();
		List<Phrase> said = (inherits || !set.isEmpty()) ? set : phrases;
		List<Phrase> left = said.stream().filter((p) -> !this.passage.gone(p)).toList();
		return left.isEmpty() ? said : left;
	}

	/** "theo từng tuần", "theo tháng" tell how finely to work, where a day says when. */
	private boolean eachOne(Phrase phrase) {
		return phrase.meaning() instanceof Deadline.Recurring
				&& this.passage.flow().folded().startsWith("theo ", phrase.start());
	}

	/**
	 * "…; riêng phụ lục trình trước 15/5", "…; hằng tuần trình danh sách": what stands
	 * before keeps the deadline of its heading.
	 */
	private int apart(Draft draft, Phrase first) {
		String before = this.passage.flow().folded().substring(draft.start(), first.start());
		int at = Math.max(before.lastIndexOf("; riêng "), before.lastIndexOf("; việc "));
		boolean opens = before.endsWith("; ") && draft.end() - first.end() > OWN_JOB;
		at = (at < 0 && opens) ? before.length() - 2 : at;
		return (at > 0) ? draft.start() + at + 1 : -1;
	}

	private ExtractedDeadline deadline(Phrase phrase) {
		Flow flow = this.passage.flow();
		ExtractedDeadline found = Fields.deadline(flow, happening(phrase));
		if (phrase.same() && this.last != null) {
			found = new ExtractedDeadline(found.text(), found.start(), found.end(), this.last.meaning(), false,
					"the deadline before", 0.85);
		}
		this.last = found;
		return found;
	}

	/** "Khi xảy ra tai nạn, báo cáo trong vòng 24 giờ": counted from what happens. */
	private Phrase happening(Phrase phrase) {
		if (!(phrase.meaning() instanceof Deadline.Within within) || within.from() != Deadline.Start.ISSUED) {
			return phrase;
		}
		String text = this.passage.flow().folded();
		int start = Math.max(text.lastIndexOf(". ", phrase.start()), text.lastIndexOf("; ", phrase.start()));
		boolean when = WHEN.matcher(text.substring(start < 0 ? 0 : start + 2)).lookingAt();
		boolean plain = !text.substring(phrase.start(), phrase.end()).contains("kể từ");
		return (when && plain) ? new Phrase(phrase.start(), phrase.end(),
				new Deadline.Within(within.amount(), within.unit(), Deadline.Start.EVENT), phrase.same(), phrase.rule(),
				phrase.confidence()) : phrase;
	}

	/** Where the second job begins, or -1 where both phrases speak of one. */
	private int cut(Phrase held, Phrase next) {
		if (next.start() < held.end()) {
			return -1;
		}
		String between = this.passage.flow().folded().substring(held.end(), next.start());
		if (PURPOSE.matcher(between).matches()) {
			return -1;
		}
		Matcher each = EACH.matcher(between);
		if (each.matches()) {
			return held.end() + each.end(1);
		}
		return cut(held, next, between);
	}

	/**
	 * The last end of a sentence, else the first semicolon, else the first comma or "và".
	 */
	private int cut(Phrase held, Phrase next, String between) {
		Matcher joint = JOINT.matcher(between);
		int comma = -1;
		int semicolon = -1;
		int stop = -1;
		while (joint.find() && (enough(between.substring(joint.end()), next) || comma + semicolon + stop == -3)) {
			int at = held.end() + joint.start();
			boolean own = enough(between.substring(joint.end()), next);
			switch (joint.group().charAt(0)) {
				case '.' -> stop = at + 1;
				case ';' -> semicolon = (semicolon < 0) ? at + 1 : semicolon;
				case ',' -> comma = (comma < 0 && own) ? at + 1 : comma;
				default -> comma = (comma < 0 && own) ? at : comma;
			}
			if (!own) {
				break;
			}
		}
		return (stop >= 0) ? stop : (semicolon >= 0) ? semicolon : comma;
	}

	/** A job of its own has words of its own, before its deadline or behind it. */
	private boolean enough(String words, Phrase next) {
		if (words.split(" ").length >= 2 && words.length() >= 6) {
			return true;
		}
		String behind = this.passage.flow().folded().substring(next.end());
		int end = behind.indexOf(';');
		String rest = (end < 0) ? behind : behind.substring(0, end);
		return rest.split(" ").length > 4 && !rest.startsWith(",");
	}

	private int behindJoint(int cut) {
		String text = this.passage.flow().folded();
		int at = cut;
		for (String word : List.of(" ", "và ", " ")) {
			if (text.startsWith(word, at)) {
				at += word.length();
			}
		}
		return at;
	}

}
