package vn.dondoc.extraction.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.command.Commands;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.draft.Fields;
import vn.dondoc.extraction.draft.Memory;
import vn.dondoc.extraction.draft.Scope;
import vn.dondoc.extraction.order.ClauseReader;
import vn.dondoc.extraction.order.ClauseReading.Kind;
import vn.dondoc.extraction.order.ClauseReading;
import vn.dondoc.extraction.order.Setting;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.text.Clause;

/** Reads the assignments of one item or paragraph, clause by clause. */
public final class ItemReader {

	private static final Pattern THIS_JOB = Pattern
		.compile("(?:việc|nội dung|nhiệm vụ|công việc) (?:này|trên) (?:giao|do|được giao)");

	/** What the document itself does by being signed. */
	private static final Pattern DECIDES = Pattern.compile(
			"(?:(?:trong|đến) năm \\d{4},? )?(?:phê duyệt|áp dụng|gia hạn|cho phép|ban hành|thành lập|công bố|công nhận|bãi bỏ|sửa đổi|điều chỉnh|tăng|giảm|tán thành|thông qua|phát hiện|đạt|đón|phấn đấu) ");

	private final Block block;

	private final Passage passage;

	private final Scope scope;

	/** Those a clause without an agency goes on with where the scope names none. */
	private final List<Field<String>> before;

	/** The leads named last in the document, to whom "Sở này" points. */
	private final List<Field<String>> named;

	private final boolean press;

	private final ItemDrafts written;

	private final OrderClauses parts;

	private final NamesAhead names;

	private final Told told;

	private final Helping helping;

	/** Whether the article gives an order by its verb anywhere. */
	private final boolean orders;

	private final Setting setting;

	private ClauseReader clauses;

	private final List<Draft> drafts = new ArrayList<>();

	private final List<int[]> doubtful = new ArrayList<>();

	private boolean explicit;

	/** Whether an organ of the province issued something, in the clauses so far. */
	private boolean issued;

	/** The sentence in which an agency was given work last. */
	private int ordered = -1;

	public ItemReader(Block block, Passage passage, Scope scope, Before before, boolean ordering, boolean press) {
		this.block = block;
		this.passage = passage;
		this.scope = scope;
		this.before = before.addressed();
		this.named = before.named();
		this.written = new ItemDrafts(block, passage, before.memory(), scope, press);
		this.press = press;
		this.orders = before.orders();
		this.parts = new OrderClauses(passage, press);
		this.names = new NamesAhead(passage);
		this.told = new Told(passage);
		this.helping = new Helping(passage);
		this.setting = new Setting(ordering, item(), press, !scope.leads().isEmpty(), scope.speaker());
		this.clauses = new ClauseReader(passage, this.setting);
	}

	private ClauseReader ordering() {
		return new ClauseReader(this.passage, this.setting.given());
	}

	private boolean item() {
		return this.block.label() != null || !this.scope.leads().isEmpty();
	}

	/** Who was addressed before, and who was named last. */
	public record Before(List<Field<String>> addressed, List<Field<String>> named, Memory memory, boolean orders) {
	}

	/** Whether an order verb stood in it, so that what follows is an order too. */
	public boolean explicit() {
		return this.explicit;
	}

	/** Whether it tells that an organ of the province issued something. */
	public boolean issued() {
		return this.issued;
	}

	/** With those named within the part itself. */
	public Draft helped(Draft draft) {
		return this.written.helped(draft);
	}

	public List<int[]> doubtful() {
		return this.doubtful;
	}

	public List<Draft> read() {
		Draft open = null;
		for (Clause clause : this.parts.all()) {
			if (this.press && this.issued && Commands.accordingly(this.passage, clause.start())) {
				this.clauses = ordering();
			}
			if (this.press && this.parts.handsOut(clause)) {
				this.explicit = true;
				this.clauses = ordering();
				continue;
			}
			ClauseReading reading = this.clauses.read(clause.start(), clause.end(), open != null);
			boolean beside = open != null && reading.rule().equals("agency outside an order")
					&& this.ordered == clause.sentence();
			if (this.press && ((this.issued || this.orders) && reading.kind() == Kind.DOUBTFUL || beside)) {
				this.clauses = ordering();
				reading = this.clauses.read(clause.start(), clause.end(), open != null);
			}
			if (this.told.tells(clause, reading)) {
				continue;
			}
			this.ordered = (reading.kind() == Kind.ORDER) ? clause.sentence() : this.ordered;
			open = next(open, clause, reading);
			this.issued |= Commands.issues(this.passage, clause.start(), clause.end());
		}
		close(open);
		return (this.press || this.block.label() == null) ? this.drafts : OneJob.of(this.drafts, this.passage);
	}

	private @Nullable Draft next(@Nullable Draft open, Clause clause, ClauseReading reading) {
		return switch (reading.kind()) {
			case ORDER -> order(open, clause, reading);
			case GOES_ON -> goesOn(open, clause, reading);
			case NOBODY -> {
				close(open);
				yield this.written.of(clause, List.of(), List.of(), reading);
			}
			default -> nothing(open, clause, reading);
		};
	}

	private Draft order(@Nullable Draft open, Clause clause, ClauseReading reading) {
		Draft draft = this.names.joined(this.written.ordered(clause, reading, (open != null) ? open.leads() : said()));
		if (open != null && THIS_JOB.matcher(words(clause)).lookingAt()) {
			return new Draft(open.block(), open.flow(), open.start(), draft.end(), draft.leads(),
					Fields.joined(open.cooperating(), draft.cooperating()), open.deadline(), draft.rule(),
					draft.confidence());
		}
		if (open != null && this.helping.only(open, clause, reading)) {
			return open.to(draft.end()).helped(Fields.joined(open.cooperating(), draft.leads()));
		}
		if (reading.rule().startsWith("order verb") && !this.explicit) {
			this.explicit = true;
			this.clauses = ordering();
		}
		if (open != null && (Fields.same(open.leads(), draft.leads()) || ItemDrafts.within(open, reading))) {
			return open.to(draft.end()).helped(Fields.joined(open.cooperating(), draft.cooperating()));
		}
		close(open);
		return draft;
	}

	private @Nullable Draft nothing(@Nullable Draft open, Clause clause, ClauseReading reading) {
		if (open != null && item() && reading.rule().equals("closing formula")) {
			return open.to(clause.end());
		}
		close(open);
		this.names.keep(clause, reading, (n) -> this.written.of(clause, n, List.of(), reading));
		if (this.press && reading.kind() == Kind.NOTHING
				&& Commands.speech(this.passage, clause.start(), clause.end())) {
			this.clauses = new ClauseReader(this.passage, new Setting(true, item(), true, false, null));
		}
		if (this.press && reading.rule().equals(ClauseReader.NAMED)) {
			this.clauses = ordering();
		}
		if (reading.kind() == Kind.DOUBTFUL) {
			this.doubtful.add(new int[] { clause.start(), clause.end() });
		}
		return null;
	}

	private String words(Clause clause) {
		return this.passage.flow().folded().substring(clause.start(), clause.end());
	}

	private @Nullable Draft goesOn(@Nullable Draft open, Clause clause, ClauseReading reading) {
		if (open != null && this.parts.apart(open, clause)) {
			close(open);
			return this.written.of(clause, open.leads(), open.cooperating(), reading);
		}
		if (open != null) {
			return open.to(clause.end());
		}
		List<Field<String>> above = this.drafts.isEmpty() || !item() ? this.before : said();
		List<Field<String>> leads = this.scope.leads().isEmpty() ? above : this.scope.leads();
		boolean due = !this.passage.phrases(clause.start(), clause.end()).isEmpty();
		boolean job = reading.rule().startsWith("a job");
		boolean addressees = leads.stream().anyMatch((f) -> f.rule().equals("addressee"));
		if ((leads.isEmpty() && !(due && job && !DECIDES.matcher(words(clause)).lookingAt())) || (addressees && !job)) {
			return null;
		}
		return this.written.of(clause, Fields.inherited(leads, "from the heading or lead-in"), this.scope.cooperating(),
				reading);
	}

	private List<Field<String>> said() {
		return this.drafts.isEmpty() ? this.named : this.drafts.get(this.drafts.size() - 1).leads();
	}

	private void close(@Nullable Draft open) {
		if (open != null) {
			this.drafts.add(open);
		}
	}

}
