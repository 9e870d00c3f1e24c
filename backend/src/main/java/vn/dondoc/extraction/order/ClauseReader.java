package vn.dondoc.extraction.order;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.agency.Organ;
import vn.dondoc.extraction.order.ClauseReading.Kind;
import vn.dondoc.extraction.text.Folded;

/** Reads what one clause does. */
public final class ClauseReader {

	private static final OrderWords WORDS = OrderWords.VIETNAMESE;

	/** "nghiêm túc triển khai thực hiện ./." with nothing named to be carried out. */
	private static final Pattern CARRY_OUT = Pattern.compile(
			"[ ,]*(?:căn cứ (?:các )?(?:nội dung |ý kiến )?(?:kết luận|thông báo|công điện|chỉ thị|kế hoạch|chương trình|công văn|nghị quyết)[^,;.]{0,30}? (?:này|trên|nêu trên),? )?(?:(?:được giao nhiệm vụ|có liên quan|liên quan|theo chức năng, nhiệm vụ(?: được giao)?|trên địa bàn(?: tỉnh)?),? ?)?"
					+ "(?:(?:phải|cần|quan tâm|chỉ đạo|khẩn trương|nghiêm túc|chủ động|tổ chức|tập trung|quán triệt|triển khai|phối hợp|kịp thời|và|thực hiện|chấp hành),? ?){1,6}"
					+ "(?: ?(?:nghiêm túc|nghiêm|tốt|kịp thời|có hiệu quả|hiệu quả|đúng quy định))?"
					+ "(?: ?(?:các nội dung trên|các nội dung nêu trên|nội dung trên|ý kiến chỉ đạo trên|(?:công điện|chỉ thị|kế hoạch|thông báo|công văn|quyết định|nghị quyết|chương trình) này))?(?: ?ngay)?(?:, không chờ [^,;.]{0,40})?[ ./;]*");

	private static final Pattern UNDONE = Pattern.compile(
			"(?:nhưng|song|tuy nhiên|mà) [^.;]{0,60}(?:đến nay|vẫn|chưa|còn|không (?:thực hiện|đạt|xong|làm))|(?:đến nay|hiện nay|hiện) (?:vẫn )?(?:chưa|mới|còn)|kéo dài đến nay");

	private static final Pattern FAILED = Pattern.compile(
			"so với (?:cùng kỳ|tháng trước|năm trước|đầu năm|kế hoạch)|(?:tăng|giảm) \\d+[,.]?\\d*%|(?:nhưng|song) [^.;]{0,40}(?:đến nay|không thực hiện|không đạt|vẫn chưa)|nhưng đến nay");

	/** "Văn phòng thông báo để các cơ quan biết, thực hiện". */
	private static final Pattern ANNOUNCES = Pattern.compile(
			"thông báo (?:.{0,80} )?(?:để|đến|tới|cho) (?:.{0,30} )?các .{0,160}(?:biết|thực hiện|triển khai|thi hành)[ ,.;/]*$");

	/** The rule of a clause about the Government or a ministry. */
	public static final String ABOVE = "those above are told of";

	/** The rule of a clause whose agency stands before the one who orders. */
	public static final String TOPIC = "order verb about the one named first";

	private static final Pattern BECAUSE = Pattern.compile("(?:do|vì|bởi) .{3,80} nên .*");

	private static final Pattern SAID = Pattern
		.compile("[ ,.]*.{0,60}(?:chỉ đạo|yêu cầu|nhấn mạnh|kết luận|lưu ý|đề nghị|quán triệt)[ .]*");

	private final Passage p;

	/** Whether orders are being given here: an item of a directive, a leader's speech. */
	private final boolean ordering;

	/** Whether clauses without an agency go on with those named before. */
	private final boolean item;

	private final boolean press;

	private boolean led;

	private @Nullable Organ speaker;

	private final Predicate predicate;

	/** {@code led} says that a heading names who is to do what stands beneath it. */
	public ClauseReader(Passage passage, boolean ordering, boolean item, boolean press, boolean led,
			@Nullable Organ speaker) {
		this(passage, ordering, item, press);
		this.led = led;
		this.speaker = speaker;
	}

	public ClauseReader(Passage passage, boolean ordering, boolean item, boolean press) {
		this.p = passage;
		this.press = press;
		this.predicate = new Predicate(passage, press);
		this.ordering = ordering;
		this.item = item;
	}

	/** {@code open} says that the clause before ordered something. */
	public ClauseReading read(int start, int end, boolean open) {
		int first = this.p.word(start);
		int behind = this.p.word(end);
		if (this.p.between(WORDS.formulas(), first, Math.min(behind + 1, this.p.words().size()))
				|| ANNOUNCES.matcher(this.p.flow().folded().substring(start, end)).find()) {
			return ClauseReading.nothing(start, "closing formula");
		}
		List<Command> commands = Commands.in(this.p, start, end);
		if (this.p.is(first, "căn", "xét") && !work(first, behind)
				|| this.p.is(first, "theo") && this.p.is(first + 1, "đề") && start == 0) {
			return ClauseReading.nothing(start, "legal basis");
		}
		Command given = Commands.first(commands, false);
		boolean directs = this.led && given != null && given.verb() == first
				&& this.p.is(first, "phân", "yêu", "hướng");
		if (given != null && !directs && !undone(start, end)) {
			return order(given, start, end);
		}
		if (Commands.ofThoseAbove(this.p, commands, first)) {
			return ClauseReading.nothing(start, "past order");
		}
		if (Commands.first(commands, true) != null || (!commands.isEmpty() && undone(start, end))
				|| Commands.pastOpening(this.p, first)) {
			return ClauseReading.nothing(start, "past order");
		}
		if (this.p.is(Subjects.behindConnectors(this.p, first), "kiến", "đề", "trân", "kính") && petition(start, end)) {
			return ClauseReading.nothing(start, "petition to those above");
		}
		Mention topic = Topics.of(this.p, start, end);
		if (topic != null) {
			return new ClauseReading(Kind.ORDER, topic, start, TOPIC, 0.85);
		}
		Mention subject = Subjects.of(this.p, start, end);
		return (subject != null) ? bySubject(subject, start, first, behind) : bare(start, first, behind, open);
	}

	private ClauseReading order(Command given, int start, int end) {
		Roles.Cast cast = Roles.of(this.p, given.to(), end);
		int predicate = this.predicate.begins(cast.behind());
		if (this.p.is(predicate, "để", "về", "nhằm") || predicate >= this.p.words().size()) {
			return ClauseReading.nothing(start, "names only");
		}
		if (CARRY_OUT.matcher(this.p.flow().folded().substring(cast.behind(), end)).matches()) {
			return ClauseReading.nothing(start, "closing formula");
		}
		return new ClauseReading(Kind.ORDER, given.to(), start(given, start), "order verb before the agency", 0.95);
	}

	/** "… nhưng đến nay chưa hoàn thành": an order of the past that was not followed. */
	private boolean undone(int start, int end) {
		return UNDONE.matcher(this.p.flow().folded().substring(start, end)).find();
	}

	/** "Kiến nghị Bộ Tài chính …": asked of a ministry or the Government. */
	private boolean petition(int start, int end) {
		for (Mention m : this.p.mentions(start, end)) {
			int verb = this.p.before(WORDS.petitions(), this.p.word(m.start()));
			if (verb >= this.p.word(start)) {
				return m.rank() == Rank.HIGHER;
			}
		}
		return false;
	}

	/** A long report before the order is left out of it. */
	private int start(Command given, int start) {
		int verb = this.p.words().get(given.verb()).start();
		if (verb > start + 20 && this.p.is(given.verb() - 1, "và", ",", "thời")
				&& this.p.between(WORDS.wishes(), this.p.word(start), given.verb())) {
			return verb;
		}
		int name = given.to().start();
		if (name - start > 120 && this.p.is(this.p.word(name) - 1, ",") && verb - start > 60) {
			return (name - verb > 60) ? name : verb;
		}
		if (this.p.is(this.p.word(start), "việc", "về", "riêng", "đối") && name - verb < 40) {
			return start;
		}
		int comma = start + this.p.flow().folded().substring(start, verb).lastIndexOf(", ");
		return (comma - start > 90) ? comma + 2 : start;
	}

	private ClauseReading bySubject(Mention subject, int start, int first, int behind) {
		Roles.Cast cast = Roles.of(this.p, subject, this.p.words().get(behind - 1).end());
		if (subject.rank() == Rank.HIGHER) {
			return ClauseReading.nothing(start, ABOVE);
		}
		if (subject.rank() == Rank.AUTHORITY && cast.leads().size() < 2 && !below(subject)
				&& !(this.led && leads(subject, first))) {
			return ClauseReading.nothing(start, "the one who orders is told of");
		}
		if (this.led && (eachOfThem(subject) || leads(subject, first))) {
			return new ClauseReading(Kind.GOES_ON, null, start, "a job without an agency", 0.75);
		}
		int predicate = this.predicate.begins(cast.behind());
		if (this.p.is(predicate, "của", "thuộc")) {
			return ClauseReading.nothing(start, "agency of another");
		}
		if (this.p.is(this.p.word(cast.behind()), "-", ":", ",")
				&& this.p.is(this.p.word(cast.behind()) + 1, "tổ", "phó", "trưởng", "ủy", "thành", "thư")
				&& this.p.is(this.p.word(cast.behind()) + 2, "trưởng", "phó", "ban", "tổ", "đoàn", "viên", "ký")) {
			return new ClauseReading(Kind.NOTHING, subject, start, "names only", 0.9);
		}
		if (predicate >= behind || this.p.is(predicate, ".", ";", "./.")) {
			if (this.item && this.ordering && behindColon(subject, first)
					&& !this.p.is(first, "thành", "tham", "đại", "chủ", "nơi", "kính", "cùng", "địa", "thời")) {
				return new ClauseReading(Kind.ORDER, subject, start, "a job, a colon and its agency", 0.9);
			}
			return new ClauseReading(Kind.NOTHING, subject, start, "names only", 0.9);
		}
		if (CARRY_OUT.matcher(this.p.flow().folded().substring(cast.behind(), this.p.words().get(behind - 1).end()))
			.matches()) {
			return ClauseReading.nothing(start, "closing formula");
		}
		String rest = this.p.flow().folded().substring(cast.behind(), this.p.words().get(behind - 1).end());
		if (this.predicate.tells(predicate, behind) || FAILED.matcher(rest).find()
				|| BECAUSE.matcher(rest.replaceFirst("^[ :,]+", "")).matches()) {
			return ClauseReading.nothing(start, "narration");
		}
		if (this.p.between(WORDS.threats(), predicate, behind) && (this.p.is(first, "nếu", "trường", "văn")
				|| this.p.is(first + 1, "nào") || this.p.is(first + 2, "nào")
				|| this.p.is(predicate, "nếu") && this.p.is(predicate + 1, "để", "xảy", "chậm", "không"))) {
			return ClauseReading.nothing(start, "threat");
		}
		boolean modal = WORDS.modals().at(this.p.words(), predicate);
		boolean stillDue = this.press && !this.p.is(predicate, "thông") && subject.rank() == Rank.AGENCY
				&& WORDS.verbs().at(this.p.words(), predicate) && soon(start, behind)
				&& this.p.word(subject.start()) == first;
		boolean asked = this.p.is(predicate, "được") && this.p.is(predicate + 1, "yêu", "giao", "đề", "phân");
		boolean told = this.press && (asked || byDocument(first) || quoted(start, behind));
		if (told) {
			return new ClauseReading(Kind.ORDER, subject, start, "order verb told of", 0.9);
		}
		if (this.ordering || stillDue) {
			return new ClauseReading(Kind.ORDER, subject, start, "agency before its job", modal ? 0.95 : 0.9);
		}
		return new ClauseReading(
				modal && WORDS.verbs().at(this.p.words(), predicate + 1) ? Kind.DOUBTFUL : Kind.NOTHING, subject, start,
				"agency outside an order", 0.5);
	}

	/** "mỗi huyện chọn một nghề": each of those the heading names. */
	private boolean eachOfThem(Mention subject) {
		return subject.rank() == Rank.GROUP && this.p.is(this.p.word(subject.start()), "mỗi", "từng");
	}

	/** "Lãnh đạo UBND tỉnh xây dựng …": what a Party committee named above is to do. */
	private boolean leads(Mention subject, int first) {
		return this.p.word(subject.start()) == first && this.p.is(first, "lãnh") && this.p.is(first + 1, "đạo")
				&& this.item;
	}

	/** "“Sở … phải …”, ông chỉ đạo": the speaker's words, and then the verb. */
	private boolean quoted(int start, int behind) {
		String text = this.p.flow().folded().substring(start, this.p.words().get(behind - 1).end());
		int close = text.lastIndexOf('"');
		long marks = this.p.flow().folded().substring(0, start).chars().filter((c) -> c == '"').count();
		return (text.startsWith("\"") || marks % 2 == 1) && close > 0
				&& SAID.matcher(text.substring(close + 1)).matches();
	}

	/** A day within half a year, and not one that must be of the year before. */
	private boolean soon(int start, int behind) {
		return this.p.phrases(start, this.p.words().get(behind - 1).end()).stream().anyMatch((x) -> this.p.soon(x));
	}

	/** "Theo quyết định, Sở …": what a document orders is told as "according to it". */
	private boolean byDocument(int first) {
		int at = this.p.is(first, "cũng") ? first + 1 : first;
		return this.p.is(at, "theo")
				&& this.p.is(at + 1, "quyết", "phân", "văn", "chỉ", "công", "thông", "nội", "đó", "nhiệm")
				&& !this.p.is(at + 1, "đó");
	}

	/** "Quy chế quản lý cụm công nghiệp: Sở Công Thương". */
	private boolean behindColon(Mention subject, int first) {
		int name = this.p.word(subject.start());
		return this.p.is(name - 1, ":") && name - first > 4;
	}

	private ClauseReading bare(int start, int first, int behind, boolean open) {
		int at = Subjects.behindConnectors(this.p, behindSaying(first, behind));
		if (this.p.is(at, "việc") && this.p.is(at + 1, "này") && open && due(start, behind)) {
			return new ClauseReading(Kind.GOES_ON, null, start, "words of an item", 0.75);
		}
		if (this.p.is(at, "việc") && (this.ordering || at > first + 1 && this.press) && modalBetween(at, behind)
				&& due(start, behind)) {
			return new ClauseReading(Kind.NOBODY, null, start, "a job that must be done, of nobody named", 0.8);
		}
		boolean decides = !this.led && this.p.is(at, "thống") && this.p.is(at + 1, "nhất");
		if (WORDS.wishes().at(this.p.words(), at) || decides || consents(at, behind)) {
			return ClauseReading.nothing(start, "wish, praise or consent");
		}
		int place = (at < behind) ? this.p.words().get(at).start() : start;
		String text = this.p.flow().folded().substring(place, this.p.words().get(behind - 1).end());
		if (!WORDS.verbs().at(this.p.words(), at) && UNDONE.matcher(text).find() || BECAUSE.matcher(text).matches()) {
			return ClauseReading.nothing(start, "narration");
		}
		Mention doer = this.item && this.ordering ? bracketed(start, behind) : null;
		if (doer != null) {
			return new ClauseReading(Kind.ORDER, doer, start, "agency in brackets behind its job", 0.85);
		}
		boolean verb = verbFirst(at);
		boolean joined = start > 1 && this.p.flow().folded().startsWith(";", start - 2);
		boolean goesOn = this.item || (open && joined && due(start, behind))
				|| (open && (timeFirst(at) || mustAhead(at, behind)));
		if (!this.ordering || (!verb && !goesOn) || tells(at, behind, verb)) {
			return ClauseReading.nothing(start, "no agency and no order");
		}
		return new ClauseReading(Kind.GOES_ON, null, start, verb ? "a job without an agency" : "words of an item",
				verb ? 0.9 : 0.75);
	}

	/** Whether an organ above this one gives the orders here. */
	private boolean below(Mention subject) {
		return this.speaker != null
				&& Organ.named(Folded.of(subject.names().get(0).value())).compareTo(this.speaker) > 0;
	}

	/** "Căn cứ khả năng ngân sách, tham mưu …": grounds of a job, not of a document. */
	private boolean work(int first, int behind) {
		for (int i = first; this.ordering && i < behind && i < first + 14; i++) {
			if (this.p.is(i, ",") && this.p.is(i - 1, "này")) {
				return true;
			}
			if (this.p.is(i, ",")) {
				return this.item && WORDS.verbs().at(this.p.words(), i + 1)
						&& !this.p.is(first + 2, "luật", "nghị", "quyết", "thông");
			}
		}
		return false;
	}

	/**
	 * "Lập quy hoạch vùng nuôi (Sở Nông nghiệp chủ trì; trước 30/6).": who, at the end.
	 */
	private @Nullable Mention bracketed(int start, int behind) {
		int end = this.p.words().get(behind - 1).end();
		String text = this.p.flow().folded().substring(start, end).replaceFirst("[ .;]+$", "");
		int open = text.lastIndexOf('(');
		if (!text.endsWith(")") || open < 10) {
			return null;
		}
		for (Mention m : this.p.mentions(start + open, start + text.length())) {
			String before = this.p.flow().folded().substring(start + open + 1, m.start()).strip();
			boolean first = before.isEmpty() || before.equals("giao") || before.endsWith("chủ trì:");
			return first && m.rank() != Rank.HIGHER && m.rank() != Rank.AUTHORITY ? m : null;
		}
		return null;
	}

	/** "Ông nói: “Việc san nền …”": the words said. */
	private int behindSaying(int first, int behind) {
		for (int i = first; i < behind - 2 && i < first + 8; i++) {
			if (this.p.is(i, ":") && this.p.is(i + 1, "\"", "“", "'")) {
				return i + 2;
			}
		}
		return first;
	}

	/** "Về kiến nghị bổ sung quỹ đất …: thống nhất chủ trương". */
	private boolean consents(int at, int behind) {
		if (!this.p.is(at, "về", "đối")) {
			return false;
		}
		for (int i = at; i < behind - 1; i++) {
			if (this.p.is(i, ":")) {
				return WORDS.wishes().at(this.p.words(), i + 1);
			}
		}
		return false;
	}

	private boolean verbFirst(int at) {
		if (WORDS.verbs().at(this.p.words(), at)) {
			return true;
		}
		int place = (at < this.p.words().size()) ? this.p.words().get(at).start() : 0;
		return this.p.phrases(place, Math.min(this.p.flow().length(), place + 300))
			.stream()
			.anyMatch((x) -> x.start() == place && WORDS.verbs().at(this.p.words(), behindComma(this.p.word(x.end()))));
	}

	/** "… mỗi cán bộ cần tích cực …": a sentence more of what must be done. */
	private boolean mustAhead(int at, int behind) {
		for (int i = at; i < behind && i < at + 12 && !this.p.is(i, "được", "đã", ";", ":"); i++) {
			if (this.p.is(i, "cần", "phải") && i > at && !this.p.is(i - 1, "lẽ", "ra", "nhu")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "Cuối tháng 10, sở báo cáo lại": what was ordered gets its date in a sentence more.
	 */
	private boolean timeFirst(int at) {
		int place = (at < this.p.words().size()) ? this.p.words().get(at).start() : 0;
		return this.p.phraseBegins(place);
	}

	private int behindComma(int at) {
		return this.p.is(at, ",") || this.p.is(at, "phải", "cần") ? at + 1 : at;
	}

	/** Whether the clause reports: "… đã hoàn thành …" with no job before it. */
	private boolean tells(int at, int behind, boolean verb) {
		if (verb || this.p.is(at, "là") && this.p.is(at + 1, "cơ", "đơn", "đầu")) {
			return false;
		}
		for (int i = at; i < behind && i < at + 25; i++) {
			if (this.p.is(i, "đã", "đang", "sẽ", "chưa", "đạt", "là", "ước", "còn", "vẫn")
					&& !this.p.is(i + 1, "nêu", "giao", "lại", "thiếu", "tồn")) {
				return true;
			}
		}
		return false;
	}

	private boolean modalBetween(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.p.is(i, "phải", "cần")) {
				return true;
			}
		}
		return false;
	}

	private boolean due(int start, int behind) {
		return !this.p.phrases(start, this.p.words().get(behind - 1).end()).isEmpty();
	}

	/** Whether these words are a heading that names agencies and nothing else. */
	public static @Nullable Mention heading(Passage p) {
		int first = Subjects.behindConnectors(p, 0);
		int verb = WORDS.orderVerbs().match(p.words(), first);
		int about = p.is(first, "đối") && p.is(first + 1, "với") ? first + 2 : first;
		int name = (verb > 0) ? verb : about;
		for (Mention m : p.mentions()) {
			if (p.word(m.start()) == name && m.rank() != Rank.HIGHER) {
				return m;
			}
		}
		return null;
	}

}
