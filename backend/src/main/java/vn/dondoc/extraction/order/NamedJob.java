package vn.dondoc.extraction.order;

import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.command.LongAgo;
import vn.dondoc.extraction.agency.Organ;
import vn.dondoc.extraction.order.ClauseReading.Kind;
import vn.dondoc.extraction.passage.OrderWords;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.text.Folded;

/** Reads a clause that begins with an agency: what it is to do, or what is told of it. */
final class NamedJob {

	private static final OrderWords WORDS = OrderWords.VIETNAMESE;

	/** No quotation is longer. */
	private static final int FAR = 3000;

	private final Passage p;

	private final Setting setting;

	private final Predicate predicate;

	NamedJob(Passage passage, Setting setting) {
		this.p = passage;
		this.setting = setting;
		this.predicate = new Predicate(passage, setting.press());
	}

	ClauseReading read(Mention subject, int start, int first, int behind) {
		Roles.Cast cast = Roles.of(this.p, subject, this.p.words().end(behind - 1));
		boolean leads = this.setting.led() && leads(subject, first);
		if (subject.rank() == Rank.HIGHER) {
			return ClauseReading.nothing(start, ClauseReader.ABOVE);
		}
		if (LongAgo.tookPlace(this.p, first) || place(subject, first)) {
			return ClauseReading.nothing(start, "narration");
		}
		if (subject.rank() == Rank.AUTHORITY && (cast.leads().size() < 2 || onePerson(cast)) && !below(subject)
				&& !leads) {
			return ClauseReading.nothing(start, "the one who orders is told of");
		}
		if (leads || this.setting.led() && eachOfThem(subject)) {
			return new ClauseReading(Kind.GOES_ON, null, start, "a job without an agency", 0.75);
		}
		int predicate = this.predicate.begins(cast.behind());
		if (this.p.is(predicate, "của", "thuộc")) {
			return ClauseReading.nothing(start, "agency of another");
		}
		boolean alone = predicate >= behind || this.p.is(predicate, ".", ";", "./.");
		if (alone || member(this.p.word(cast.behind()))) {
			return alone && behindJob(subject, first)
					? new ClauseReading(Kind.ORDER, subject, start, "a job, a colon and its agency", 0.75)
					: new ClauseReading(Kind.NOTHING, subject, start, "names only", 0.9);
		}
		String told = this.predicate.told(first, cast.behind(), behind);
		return (told != null) ? ClauseReading.nothing(start, told) : job(subject, start, behind, predicate);
	}

	/** "Địa điểm: Huyện A và các huyện B, C": where, and nobody who acts. */
	private boolean place(Mention subject, int first) {
		return this.p.is(first, "địa") && this.p.is(first + 1, "điểm")
				&& this.p.is(this.p.word(subject.start()) - 1, ":");
	}

	/** "Phó Chủ tịch UBND tỉnh, Trưởng Ban Tổ chức lễ hội": two posts of one. */
	private boolean onePerson(Roles.Cast cast) {
		Mention second = cast.leads().get(1);
		return cast.leads().size() == 2 && this.p.is(this.p.word(cast.leads().get(0).start()), "phó", "chủ", "bí")
				&& this.p.is(this.p.word(second.start()) - 1, ",")
				&& this.p.is(this.p.word(second.start()), "trưởng", "phó");
	}

	/** "… - Tổ trưởng", ": Thành viên": a post in a list of members. */
	private boolean member(int at) {
		return this.p.is(at, "-", ":", ",") && this.p.is(at + 1, "tổ", "phó", "trưởng", "ủy", "thành", "thư")
				&& this.p.is(at + 2, "trưởng", "phó", "ban", "tổ", "đoàn", "viên", "ký");
	}

	private boolean behindJob(Mention subject, int first) {
		return this.setting.item() && this.setting.ordering() && behindColon(subject, first)
				&& !this.p.is(first, "thành", "tham", "đại", "chủ", "nơi", "kính", "cùng", "địa", "thời")
				&& !post(first);
	}

	/** "Tổ phó thường trực: Giám đốc Sở …", "Ủy viên: …": a member and no job. */
	private boolean post(int first) {
		return this.p.is(first, "tổ", "phó", "trưởng", "ủy", "thư")
				&& this.p.is(first + 1, "trưởng", "phó", "viên", "ban", "tổ", "đoàn", "ký", "thường");
	}

	private ClauseReading job(Mention subject, int start, int behind, int predicate) {
		int first = this.p.word(start);
		boolean modal = WORDS.modals().at(this.p.words(), predicate);
		int given = this.p.is(predicate, "còn", "cũng") ? predicate + 1 : predicate;
		boolean asked = this.p.is(given, "được") && this.p.is(given + 1, "yêu", "giao", "đề", "phân")
				|| modal && byAuthority(first, subject);
		if (this.setting.press() && (asked || byDocument(first) || quoted(start, behind))) {
			return new ClauseReading(Kind.ORDER, subject, start, "order verb told of", 0.9);
		}
		boolean stillDue = this.setting.press() && !this.p.is(predicate, "thông") && subject.rank() == Rank.AGENCY
				&& WORDS.verbs().at(this.p.words(), predicate) && soon(start, behind)
				&& this.p.word(subject.start()) == first;
		if (this.setting.ordering() || stillDue) {
			return new ClauseReading(Kind.ORDER, subject, start, "agency before its job", modal ? 0.95 : 0.9);
		}
		boolean doubtful = modal && WORDS.verbs().at(this.p.words(), WORDS.modals().match(this.p.words(), predicate));
		return new ClauseReading(doubtful ? Kind.DOUBTFUL : Kind.NOTHING, subject, start, "agency outside an order",
				0.5);
	}

	/** "mỗi huyện chọn một nghề": each of those the heading names. */
	private boolean eachOfThem(Mention subject) {
		return subject.rank() == Rank.GROUP && this.p.is(this.p.word(subject.start()), "mỗi", "từng");
	}

	/** "Lãnh đạo UBND tỉnh xây dựng …": what a Party committee named above is to do. */
	private boolean leads(Mention subject, int first) {
		return this.p.word(subject.start()) == first && this.p.is(first, "lãnh") && this.p.is(first + 1, "đạo")
				&& this.setting.item();
	}

	/** "“Sở … phải …”, ông chỉ đạo": the speaker's words, and then the verb. */
	private boolean quoted(int start, int behind) {
		String text = this.p.flow().folded().substring(start, this.p.words().end(behind - 1));
		int close = text.lastIndexOf('"');
		int from = Math.max(0, start - FAR);
		long marks = this.p.flow().folded().substring(from, start).chars().filter((c) -> c == '"').count();
		return (text.startsWith("\"") || marks % 2 == 1) && close > 0 && Formulas.said(text.substring(close + 1));
	}

	/** A day within half a year, and not one that must be of the year before. */
	private boolean soon(int start, int behind) {
		return this.p.phrases(start, this.p.words().end(behind - 1)).stream().anyMatch((x) -> this.p.soon(x));
	}

	/** "Theo quyết định, Sở …": what a document orders is told as "according to it". */
	private boolean byDocument(int first) {
		int at = this.p.is(first, "cũng") ? first + 1 : first;
		return this.p.is(at, "theo")
				&& this.p.is(at + 1, "quyết", "phân", "văn", "chỉ", "công", "thông", "nội", "đó", "nhiệm")
				&& !this.p.is(at + 1, "đó");
	}

	/** "Theo UBND tỉnh, các địa phương cần …". */
	private boolean byAuthority(int first, Mention subject) {
		int name = this.p.is(first, "theo") ? this.p.words().start(first + 1) : 0;
		return name > 0 && this.p.mentions(name, subject.start())
			.stream()
			.anyMatch((m) -> m.start() == name && m.rank() == Mention.Rank.AUTHORITY);
	}

	/** "Quy chế quản lý cụm công nghiệp: Sở Công Thương". */
	private boolean behindColon(Mention subject, int first) {
		int name = this.p.word(subject.start());
		return this.p.is(name - 1, ":") && name - first > 4;
	}

	/** Whether an organ above this one gives the orders here. */
	private boolean below(Mention subject) {
		return this.setting.speaker() != null
				&& Organ.named(Folded.of(subject.names().get(0).value())).compareTo(this.setting.speaker()) > 0;
	}

}
