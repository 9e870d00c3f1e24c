package vn.dondoc.assignment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** A fact as the columns of its row, for many at once. */
final class FactColumns {

	static final List<String> NAMES = List.of("assignment_id", "seq", "kind", "effective_at", "recorded_at",
			"account_id", "for_agency_id", "entry", "evidence", "command_id", "payload");

	private FactColumns() {
	}

	static @Nullable Object[] of(AssignmentId assignment, Fact fact) {
		Author author = fact.author();
		return new @Nullable Object[] { Ids.bytes(assignment.value()), fact.seq(), fact.kind().name(),
				Utc.column(fact.effectiveAt()), Utc.column(fact.recordedAt()), Ids.bytes(author.account().value()),
				(author.agency() != null) ? Ids.bytes(author.agency().value()) : null, author.entry().name(),
				author.evidence(), Ids.bytes(author.commandId()), FactText.of(fact.payload()) };
	}

}
