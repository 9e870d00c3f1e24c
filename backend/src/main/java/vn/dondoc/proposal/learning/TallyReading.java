package vn.dondoc.proposal.learning;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.FactKind;
import vn.dondoc.assignment.FactRecorded;
import vn.dondoc.assignment.obligation.AssignmentsIssued;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.directive.DirectiveEvent;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveView;
import vn.dondoc.directive.Directives;
import vn.dondoc.proposal.ReviewSheet.Entry;
import vn.dondoc.system.Ids;

/**
 * Keeps, for every directive that a review has settled, how well it had been read; told
 * anew when an entry error is put right.
 */
@Component
class TallyReading {

	private final PutRight entries;

	private final Items items;

	private final Assignments assignments;

	private final Directives directives;

	private final JdbcClient jdbc;

	TallyReading(PutRight entries, Items items, Assignments assignments, Directives directives, JdbcClient jdbc) {
		this.entries = entries;
		this.items = items;
		this.assignments = assignments;
		this.directives = directives;
		this.jdbc = jdbc;
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void issued(AssignmentsIssued event) {
		settle(event.directive());
	}

	/** Also where a correction is taken back. */
	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void putRight(FactRecorded event) {
		if (event.kind() == FactKind.RECTIFIED || event.kind() == FactKind.FACT_WITHDRAWN) {
			this.assignments.findById(event.assignment())
				.map(Assignment::item)
				.map((item) -> this.items.views(List.of(item)).get(item))
				.map(ItemView::directive)
				.ifPresent(this::settle);
		}
	}

	private void settle(DirectiveId directive) {
		List<Entry> read = this.entries.entries(directive);
		if (!read.isEmpty()) {
			tally(directive, read);
		}
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void closed(DirectiveEvent.ClosedWithoutAssignments event) {
		tally(event.directive(), this.entries.entries(event.directive()));
	}

	private void tally(DirectiveId id, List<Entry> entries) {
		DirectiveView directive = this.directives.get(id);
		this.jdbc.sql("delete from reading_tally where directive_id = ?").param(Ids.bytes(id.value())).update();
		for (ReadField field : ReadField.values()) {
			Tally tally = Tally.of(field, entries);
			this.jdbc.sql(
					"insert into reading_tally (directive_id, field, document_type, issued_on, proposed, issued, agreed)"
							+ " values (?, ?, ?, ?, ?, ?, ?)")
				.params(Ids.bytes(id.value()), field.name(), directive.header().type(), directive.header().issuedOn(),
						tally.proposed(), tally.issued(), tally.agreed())
				.update();
		}
	}

}
