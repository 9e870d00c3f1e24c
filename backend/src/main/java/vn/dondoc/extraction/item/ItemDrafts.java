package vn.dondoc.extraction.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.draft.Fields;
import vn.dondoc.extraction.draft.Memory;
import vn.dondoc.extraction.draft.Scope;
import vn.dondoc.extraction.order.ClauseReader;
import vn.dondoc.extraction.order.ClauseReading;
import vn.dondoc.extraction.order.Roles;
import vn.dondoc.extraction.order.Topics;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.text.Clause;
import vn.dondoc.extraction.text.Flow;

/** Writes down what the clauses of an item order, with those they name. */
final class ItemDrafts {

	/** Nothing above says that what follows is ordered. */
	private static final double UNSAID = 0.78;

	/** A verb that only an order has is as sure. */
	private static final double MUST = 0.95;

	private final Block block;

	private final Passage passage;

	private final Memory memory;

	private final Scope scope;

	/** Whether no verb, heading or article of the directive says that orders follow. */
	private final boolean unsaid;

	ItemDrafts(Block block, Passage passage, Memory memory, Scope scope, boolean press) {
		this.scope = scope;
		String path = block.path();
		boolean article = path != null && path.startsWith("Điều ");
		this.unsaid = !press && !article && scope.mood() == Scope.Mood.OPEN;
		this.block = block;
		this.passage = passage;
		this.memory = memory;
	}

	Draft of(Clause clause, List<Field<String>> leads, List<Field<String>> helpers, ClauseReading reading) {
		Draft draft = new Draft(this.block, this.passage.flow(), clause.start(), clause.end(), leads, helpers, null,
				reading.rule(), reading.confidence());
		boolean plain = reading.rule().startsWith("agency before") && reading.confidence() < MUST;
		boolean unsaid = this.unsaid && plain && this.passage.phrases(clause.start(), clause.end()).isEmpty();
		return unsaid ? draft.atMost(UNSAID) : draft;
	}

	/** An order that names its agency; {@code last} are those a pointer may mean. */
	Draft ordered(Clause clause, ClauseReading reading, List<Field<String>> last) {
		Flow flow = this.passage.flow();
		Mention subject = Objects.requireNonNull(reading.subject());
		if (this.scope.mood() == Scope.Mood.THROUGH && reading.rule().startsWith("agency before")) {
			return of(clause, Fields.inherited(this.scope.leads(), "from the heading or lead-in"),
					this.scope.cooperating(), reading);
		}
		Roles.Cast cast = Roles.of(this.passage, subject, clause.end());
		List<Mention> led = reading.rule().equals(ClauseReader.TOPIC) ? Topics.led(this.passage, subject, clause.end())
				: cast.leads();
		List<Field<String>> leads = Fields.agencies(flow, led, reading.rule(), reading.confidence());
		leads = this.memory.resolve(leads);
		if (subject.rank() == Rank.SAID) {
			String words = flow.folded().substring(subject.start(), subject.end());
			leads = Fields.inherited(this.memory.pointed(words, flow.originalStart(subject.start()), last),
					"the agency named before");
		}
		List<Field<String>> helpers = Fields.agencies(flow, cast.joined(), "\"(phối hợp)\" behind the name", 0.95);
		return of(new Clause(reading.start(), clause.end(), clause.sentence()), leads, helpers, reading);
	}

	/** Helpers named within the part itself, beside those its heading or list gives. */
	Draft helped(Draft draft) {
		Flow flow = this.passage.flow();
		List<Mention> leads = new ArrayList<>();
		List<Mention> named = Roles.helpers(this.passage, draft.start(), draft.end(), leads);
		List<Field<String>> helpers = Fields.joined(draft.cooperating(),
				Fields.agencies(flow, named, "\"phối hợp\" before the name", 0.95));
		List<Field<String>> both = Fields.joined(draft.leads(),
				Fields.agencies(flow, leads, "told to take the lead", 0.85));
		return new Draft(draft.block(), flow, draft.start(), draft.end(), both, helpers, draft.deadline(), draft.rule(),
				draft.confidence());
	}

	/**
	 * Some of those a lead-in addresses, named within its item, are addressed already.
	 */
	static boolean within(Draft open, ClauseReading reading) {
		Mention subject = reading.subject();
		boolean inherited = open.leads().stream().allMatch((f) -> f.rule().startsWith("from the heading"));
		return subject != null && subject.rank() == Rank.GROUP && inherited && !open.leads().isEmpty()
				&& open.leads().stream().allMatch((f) -> f.value().startsWith("các "))
				&& !reading.rule().startsWith("order");
	}

}
