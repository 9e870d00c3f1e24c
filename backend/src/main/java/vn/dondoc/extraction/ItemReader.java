package vn.dondoc.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.order.ClauseReader;
import vn.dondoc.extraction.order.ClauseReading;
import vn.dondoc.extraction.order.ClauseReading.Kind;
import vn.dondoc.extraction.order.Commands;
import vn.dondoc.extraction.order.Passage;
import vn.dondoc.extraction.order.Roles;
import vn.dondoc.extraction.text.Block;
import vn.dondoc.extraction.text.Clause;
import vn.dondoc.extraction.text.Clauses;
import vn.dondoc.extraction.text.Flow;

/** Reads the assignments of one item or paragraph, clause by clause. */
final class ItemReader {

	private static final Pattern TOPIC = Pattern.compile("(?:việc|về|đối với|riêng|phần|trách nhiệm|nội dung) ");

	private static final Pattern TAKES_PART = Pattern
		.compile("\\s?(?:cùng )?(?:tham gia|phối hợp)(?: thực hiện| giải quyết| triển khai)?[ ;.]*");

	private static final Pattern THIS_JOB = Pattern
		.compile("(?:việc|nội dung|nhiệm vụ|công việc) (?:này|trên) (?:giao|do|được giao)");

	/** What the document itself does by being signed. */
	private static final Pattern DECIDES = Pattern.compile(
			"(?:(?:trong|đến) năm \\d{4},? )?(?:phê duyệt|áp dụng|gia hạn|cho phép|ban hành|thành lập|công bố|công nhận|bãi bỏ|sửa đổi|điều chỉnh|tăng|giảm|tán thành|thông qua|phát hiện|đạt|đón|phấn đấu) ");

	private static final Pattern HANDS_OUT = Pattern.compile(
			"[^:;]*(?:phân công|giao|yêu cầu|chỉ đạo|đề nghị|kết luận)[^:;]{0,80}(?:như sau|sau đây|cụ thể|nhiệm vụ|nội dung)\\s?:\\s?");

	private final Block block;

	private final Passage passage;

	private final Scope scope;

	/** Those a clause without an agency goes on with where the scope names none. */
	private final List<Field<String>> before;

	/** The leads named last in the document, to whom "Sở này" points. */
	private final List<Field<String>> named;

	private final Memory memory;

	private final boolean press;

	private ClauseReader clauses;

	private final List<Draft> drafts = new ArrayList<>();

	private final List<int[]> doubtful = new ArrayList<>();

	private boolean explicit;

	/** Whether an organ of the province issued something, in the clauses so far. */
	private boolean issued;

	/** The sentence in which an agency was given work last. */
	private int ordered = -1;

	private @Nullable Draft pending;

	ItemReader(Block block, Passage passage, Scope scope, Before before, boolean ordering, boolean press) {
		this.block = block;
		this.passage = passage;
		this.scope = scope;
		this.before = before.addressed();
		this.named = before.named();
		this.memory = before.memory();
		this.press = press;
		this.clauses = new ClauseReader(passage, ordering, item(), press, !scope.leads().isEmpty(), scope.speaker());
	}

	private ClauseReader ordering() {
		return new ClauseReader(this.passage, true, item(), this.press, !this.scope.leads().isEmpty(),
				this.scope.speaker());
	}

	/** "Kế hoạch phân công nhiệm vụ cho các đơn vị như sau:" within a paragraph. */
	private boolean handsOut(Clause clause) {
		return HANDS_OUT.matcher(this.passage.flow().folded().substring(clause.start(), clause.end())).matches();
	}

	private boolean item() {
		return this.block.label() != null || !this.scope.leads().isEmpty();
	}

	/** Who was addressed before, and who was named last. */
	record Before(List<Field<String>> addressed, List<Field<String>> named, Memory memory) {
	}

	/** Whether an order verb stood in it, so that what follows is an order too. */
	boolean explicit() {
		return this.explicit;
	}

	List<int[]> doubtful() {
		return this.doubtful;
	}

	List<Draft> read() {
		Draft open = null;
		int told = -1;
		int above = -9;
		for (Clause clause : parts()) {
			if (this.press && this.issued && Commands.accordingly(this.passage, clause.start())) {
				this.clauses = ordering();
			}
			if (this.press && handsOut(clause)) {
				this.explicit = true;
				this.clauses = ordering();
				continue;
			}
			ClauseReading reading = this.clauses.read(clause.start(), clause.end(), open != null);
			boolean beside = open != null && reading.rule().equals("agency outside an order")
					&& this.ordered == clause.sentence();
			if (this.press && (this.issued && reading.kind() == Kind.DOUBTFUL || beside)) {
				this.clauses = ordering();
				reading = this.clauses.read(clause.start(), clause.end(), open != null);
			}
			above = reading.rule().equals(ClauseReader.ABOVE) ? clause.sentence() : above;
			if (reading.rule().equals("past order")
					|| above == clause.sentence() - 1 && Commands.pronoun(this.passage, clause)) {
				told = clause.sentence();
				above = reading.rule().equals("past order") ? above : clause.sentence();
				above = this.passage.mentions(clause.start(), clause.end())
					.stream()
					.anyMatch((m) -> m.rank() == Rank.HIGHER) ? clause.sentence() : above;
				if (!reading.rule().equals("past order")) {
					continue;
				}
			}
			else if (told == clause.sentence()) {
				// what a sentence tells of, its further clauses tell of too
				continue;
			}
			this.ordered = (reading.kind() == Kind.ORDER) ? clause.sentence() : this.ordered;
			open = next(open, clause, reading);
			this.issued |= Commands.issues(this.passage, clause.start(), clause.end());
		}
		close(open);
		return this.drafts;
	}

	private @Nullable Draft next(@Nullable Draft open, Clause clause, ClauseReading reading) {
		switch (reading.kind()) {
			case ORDER -> {
				Draft draft = withPending(ordered(clause, reading, open));
				if (open != null
						&& THIS_JOB.matcher(this.passage.flow().folded().substring(clause.start(), clause.end()))
							.lookingAt()) {
					return new Draft(open.block(), open.flow(), open.start(), draft.end(), draft.leads(),
							joined(open.cooperating(), draft.cooperating()), open.deadline(), draft.rule(),
							draft.confidence());
				}
				if (open != null && TAKES_PART.matcher(rest(reading, clause)).matches()) {
					return open.to(draft.end()).helped(joined(open.cooperating(), draft.leads()));
				}
				if (reading.rule().startsWith("order verb") && !this.explicit) {
					this.explicit = true;
					this.clauses = ordering();
				}
				if (open != null && (Fields.same(open.leads(), draft.leads()) || within(open, reading))) {
					return open.to(draft.end()).helped(joined(open.cooperating(), draft.cooperating()));
				}
				close(open);
				return draft;
			}
			case GOES_ON -> {
				return goesOn(open, clause, reading);
			}
			case NOBODY -> {
				close(open);
				return draft(clause, List.of(), List.of(), reading);
			}
			default -> {
				if (open != null && item() && reading.rule().equals("closing formula")) {
					return open.to(clause.end());
				}
				close(open);
				keepNames(clause, reading);
				if (this.press && reading.kind() == Kind.NOTHING
						&& Commands.speech(this.passage, clause.start(), clause.end())) {
					this.clauses = new ClauseReader(this.passage, true, item(), true);
				}
				if (reading.kind() == Kind.DOUBTFUL) {
					this.doubtful.add(new int[] { clause.start(), clause.end() });
				}
				return null;
			}
		}
	}

	/**
	 * "Giám đốc các Sở: …; Chủ tịch UBND các phường …": a list of names parted by
	 * semicolons.
	 */
	private void keepNames(Clause clause, ClauseReading reading) {
		Mention subject = reading.subject();
		if (subject == null || !reading.rule().equals("names only")) {
			this.pending = null;
			return;
		}
		Roles.Cast cast = Roles.of(this.passage, subject, clause.end());
		List<Field<String>> names = Fields.agencies(this.passage.flow(), cast.leads(), reading.rule(), 0.9);
		this.pending = draft(clause, names, List.of(), reading);
	}

	private Draft withPending(Draft draft) {
		Draft names = this.pending;
		this.pending = null;
		if (names == null || this.passage.flow().folded().charAt(names.end() - 1) != ';') {
			return draft;
		}
		return new Draft(draft.block(), draft.flow(), names.start(), draft.end(), joined(names.leads(), draft.leads()),
				draft.cooperating(), null, draft.rule(), draft.confidence());
	}

	/**
	 * Some of those a lead-in addresses, named within its item, are addressed already.
	 */
	private static boolean within(Draft open, ClauseReading reading) {
		Mention subject = reading.subject();
		boolean inherited = open.leads().stream().allMatch((f) -> f.rule().startsWith("from the heading"));
		return subject != null && subject.rank() == Rank.GROUP && inherited && !open.leads().isEmpty()
				&& open.leads().stream().allMatch((f) -> f.value().startsWith("các "))
				&& !reading.rule().startsWith("order");
	}

	private @Nullable Draft goesOn(@Nullable Draft open, Clause clause, ClauseReading reading) {
		if (open != null && apart(open, clause)) {
			close(open);
			return draft(clause, open.leads(), open.cooperating(), reading);
		}
		if (open != null) {
			return open.to(clause.end());
		}
		List<Field<String>> above = this.drafts.isEmpty() || !item() ? this.before : said();
		List<Field<String>> leads = this.scope.leads().isEmpty() ? above : this.scope.leads();
		boolean due = !this.passage.phrases(clause.start(), clause.end()).isEmpty();
		boolean job = reading.rule().startsWith("a job");
		boolean addressees = leads.stream().anyMatch((f) -> f.rule().equals("addressee"));
		if ((leads.isEmpty() && !(due && job
				&& !DECIDES.matcher(this.passage.flow().folded().substring(clause.start(), clause.end())).lookingAt()))
				|| (addressees && !job)) {
			return null;
		}
		return draft(clause, Fields.inherited(leads, "from the heading or lead-in"), this.scope.cooperating(), reading);
	}

	private Draft ordered(Clause clause, ClauseReading reading, @Nullable Draft open) {
		Flow flow = this.passage.flow();
		Mention subject = java.util.Objects.requireNonNull(reading.subject());
		Roles.Cast cast = Roles.of(this.passage, subject, clause.end());
		List<Mention> led = reading.rule().equals(ClauseReader.TOPIC) ? List.of(subject) : cast.leads();
		List<Field<String>> leads = Fields.agencies(flow, led, reading.rule(), reading.confidence());
		leads = this.memory.resolve(leads);
		if (subject.rank() == Rank.SAID) {
			String words = flow.folded().substring(subject.start(), subject.end());
			List<Field<String>> last = (open != null) ? open.leads() : said();
			leads = Fields.inherited(this.memory.pointed(words, flow.originalStart(subject.start()), last),
					"the agency named before");
		}
		List<Field<String>> helpers = Fields.agencies(flow, cast.joined(), "\"(phối hợp)\" behind the name", 0.95);
		return draft(new Clause(reading.start(), clause.end(), clause.sentence()), leads, helpers, reading);
	}

	private List<Field<String>> said() {
		return this.drafts.isEmpty() ? this.named : this.drafts.get(this.drafts.size() - 1).leads();
	}

	private Draft draft(Clause clause, List<Field<String>> leads, List<Field<String>> helpers, ClauseReading reading) {
		return new Draft(this.block, this.passage.flow(), clause.start(), clause.end(), leads, helpers, null,
				reading.rule(), reading.confidence());
	}

	private static List<Field<String>> joined(List<Field<String>> some, List<Field<String>> more) {
		List<Field<String>> all = new ArrayList<>(some);
		more.stream().filter((f) -> all.stream().noneMatch((x) -> Fields.same(x, f))).forEach(all::add);
		return all;
	}

	private void close(@Nullable Draft open) {
		if (open != null) {
			this.drafts.add(open);
		}
	}

	/** Helpers named within the part itself, beside those its heading or list gives. */
	Draft helped(Draft draft) {
		Flow flow = this.passage.flow();
		List<Mention> leads = new ArrayList<>();
		List<Mention> named = Roles.helpers(this.passage, draft.start(), draft.end(), leads);
		List<Field<String>> helpers = joined(draft.cooperating(),
				Fields.agencies(flow, named, "\"phối hợp\" before the name", 0.95));
		List<Field<String>> both = joined(draft.leads(), Fields.agencies(flow, leads, "told to take the lead", 0.85));
		return new Draft(draft.block(), flow, draft.start(), draft.end(), both, helpers, draft.deadline(), draft.rule(),
				draft.confidence());
	}

	/** Clauses, parted again where one gives a second order to another agency. */
	private List<Clause> parts() {
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

	private String rest(ClauseReading reading, Clause clause) {
		Mention subject = reading.subject();
		int from = (subject != null) ? Roles.of(this.passage, subject, clause.end()).behind() : clause.start();
		return this.passage.flow().folded().substring(Math.min(from, clause.end()), clause.end());
	}

	/** "Riêng đoạn tránh … phải xong trước …": a sentence of its own with its own day. */
	private boolean apart(Draft open, Clause clause) {
		return this.passage.flow().printed().startsWith("Riêng ", clause.start())
				&& !this.passage.phrases(clause.start(), clause.end()).isEmpty()
				&& this.passage.phrases(open.start(), open.end()).isEmpty();
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
