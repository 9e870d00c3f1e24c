package vn.dondoc.extraction.item;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.draft.Fields;
import vn.dondoc.extraction.order.ClauseReading;
import vn.dondoc.extraction.order.Roles;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.text.Clause;

/**
 * "Giám đốc các Sở: …; Chủ tịch UBND các phường …": a list of names parted by semicolons,
 * held until the job comes.
 */
final class NamesAhead {

	private final Passage passage;

	private @Nullable Draft held;

	NamesAhead(Passage passage) {
		this.passage = passage;
	}

	void keep(Clause clause, ClauseReading reading, Function<List<Field<String>>, Draft> draft) {
		Mention subject = reading.subject();
		if (subject == null || !reading.rule().endsWith("names only")) {
			this.held = null;
			return;
		}
		Draft before = this.held;
		Roles.Cast cast = Roles.of(this.passage, subject, clause.end());
		Draft named = draft.apply(Fields.agencies(this.passage.flow(), cast.leads(), reading.rule(), 0.9));
		this.held = (before != null && listed(before)) ? joined(before, named) : named;
	}

	Draft joined(Draft draft) {
		Draft names = this.held;
		this.held = null;
		return (names != null && listed(names)) ? joined(names, draft) : draft;
	}

	private boolean listed(Draft names) {
		return this.passage.flow().folded().charAt(names.end() - 1) == ';';
	}

	private static Draft joined(Draft names, Draft draft) {
		return new Draft(draft.block(), draft.flow(), names.start(), draft.end(),
				Fields.joined(names.leads(), draft.leads()), draft.cooperating(), null, draft.rule(),
				draft.confidence());
	}

}
