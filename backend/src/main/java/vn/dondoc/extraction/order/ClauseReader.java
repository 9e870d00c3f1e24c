package vn.dondoc.extraction.order;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.command.Command;
import vn.dondoc.extraction.command.Commands;
import vn.dondoc.extraction.order.ClauseReading.Kind;
import vn.dondoc.extraction.passage.OrderWords;
import vn.dondoc.extraction.passage.Passage;

/** Reads what one clause does. */
public final class ClauseReader {

	private static final OrderWords WORDS = OrderWords.VIETNAMESE;

	/** The rule of a clause about the Government or a ministry. */
	public static final String ABOVE = "those above are told of";

	/** The rule of a clause whose agency stands before the one who orders. */
	public static final String TOPIC = "order verb about the one named first";

	/** The rule of an order that leaves the job, and more names, to the next clauses. */
	public static final String NAMED = "order verb and names only";

	private final Passage p;

	private final Setting setting;

	private final Predicate predicate;

	public ClauseReader(Passage passage, Setting setting) {
		this.p = passage;
		this.setting = setting;
		this.predicate = new Predicate(passage, setting.press());
	}

	/** {@code open} says that the clause before ordered something. */
	public ClauseReading read(int start, int end, boolean open) {
		int first = this.p.word(start);
		int behind = this.p.word(end);
		if (this.p.between(WORDS.formulas(), first, Math.min(behind + 1, this.p.words().size()))
				|| Formulas.announces(this.p.flow().folded().substring(start, end))) {
			return ClauseReading.nothing(start, "closing formula");
		}
		List<Command> commands = Commands.in(this.p, start, end);
		Command given = Commands.first(commands, false);
		if (this.p.is(first, "căn", "xét") && !work(first, behind) && (given == null || !behindGrounds(given, start))
				|| this.p.is(first, "theo") && this.p.is(first + 1, "đề") && start == 0) {
			return ClauseReading.nothing(start, "legal basis");
		}
		boolean directs = this.setting.led() && given != null && given.verb() == first
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
		topic = (topic == null && this.setting.press() && this.setting.ordering() && !this.setting.led())
				? Topics.told(this.p, start) : topic;
		if (topic != null) {
			return new ClauseReading(Kind.ORDER, topic, start, TOPIC, 0.85);
		}
		Mention subject = Subjects.of(this.p, start, end);
		return (subject != null) ? new NamedJob(this.p, this.setting).read(subject, start, first, behind)
				: new UnnamedJob(this.p, this.setting).read(start, first, behind, open);
	}

	private ClauseReading order(Command given, int start, int end) {
		Roles.Cast cast = Roles.of(this.p, given.to(), end);
		int predicate = this.predicate.begins(cast.behind());
		if (this.p.is(predicate, "để", "về", "nhằm") || predicate >= this.p.words().size()) {
			return ClauseReading.nothing(start, "names only");
		}
		if (this.p.is(predicate, ";") && cast.behind() + 1 >= end) {
			return new ClauseReading(Kind.NOTHING, given.to(), start, NAMED, 0.9);
		}
		boolean group = cast.leads().stream().allMatch((m) -> m.rank() == Mention.Rank.GROUP);
		boolean annexed = group && Formulas.annexed(this.p.flow().folded().substring(cast.behind(), end));
		if (annexed || Formulas.carriesOut(this.p.flow().folded().substring(cast.behind(), end))) {
			return ClauseReading.nothing(start, "closing formula");
		}
		return new ClauseReading(Kind.ORDER, given.to(), start(given, start), "order verb before the agency", 0.95);
	}

	/** "… nhưng đến nay chưa hoàn thành": an order of the past that was not followed. */
	private boolean undone(int start, int end) {
		return Formulas.undone(this.p.flow().folded().substring(start, end));
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
		int verb = this.p.words().start(given.verb());
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

	/** "Căn cứ quy chế …, UBND tỉnh yêu cầu Sở …": who orders stands behind a comma. */
	private boolean behindGrounds(Command given, int start) {
		int verb = this.p.words().start(given.verb());
		Mention who = this.p.endingBefore(verb, start);
		int from = (who != null && verb - who.end() < 3) ? who.start() : verb;
		int title = this.p.flow().folded().lastIndexOf(", ", from);
		return title > start && from - title < 12;
	}

	/** "Căn cứ khả năng ngân sách, tham mưu …": grounds of a job, not of a document. */
	private boolean work(int first, int behind) {
		for (int i = first; this.setting.ordering() && i < behind && i < first + 14; i++) {
			if (this.p.is(i, ",") && this.p.is(i - 1, "này")) {
				return true;
			}
			if (this.p.is(i, ",")) {
				return this.setting.item() && WORDS.verbs().at(this.p.words(), i + 1)
						&& !this.p.is(first + 2, "luật", "nghị", "quyết", "thông");
			}
		}
		return false;
	}

	/** Whether these words are a heading that names agencies and nothing else. */
	public static @Nullable Mention heading(Passage p) {
		int first = Subjects.behindConnectors(p, 0);
		int verb = WORDS.orderVerbs().match(p.words(), first);
		int about = Math.max(first, WORDS.addresses().match(p.words(), first));
		int name = (verb > 0) ? verb : about;
		for (Mention m : p.mentions()) {
			if (p.word(m.start()) == name && m.rank() != Rank.HIGHER) {
				return m;
			}
		}
		return null;
	}

}
