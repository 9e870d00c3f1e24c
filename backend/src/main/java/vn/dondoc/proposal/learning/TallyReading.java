package vn.dondoc.proposal.learning;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.dondoc.assignment.obligation.AssignmentsIssued;
import vn.dondoc.directive.DirectiveEvent;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveView;
import vn.dondoc.directive.Directives;
import vn.dondoc.proposal.ReviewSheet.Entry;
import vn.dondoc.proposal.ReviewSheets;
import vn.dondoc.system.Ids;

/** Keeps, for every directive that a review has settled, how well it had been read. */
@Component
class TallyReading {

	private final ReviewSheets sheets;

	private final Directives directives;

	private final JdbcClient jdbc;

	TallyReading(ReviewSheets sheets, Directives directives, JdbcClient jdbc) {
		this.sheets = sheets;
		this.directives = directives;
		this.jdbc = jdbc;
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void issued(AssignmentsIssued event) {
		List<Entry> entries = this.sheets.everything(event.directive());
		if (!entries.isEmpty()) {
			tally(event.directive(), entries);
		}
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void closed(DirectiveEvent.ClosedWithoutAssignments event) {
		tally(event.directive(), this.sheets.everything(event.directive()));
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
