package vn.dondoc.statistics.cause;

import java.util.Collection;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.FactRecorded;
import vn.dondoc.assignment.FactsRecorded;
import vn.dondoc.assignment.HistoriesEntered;
import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;

/**
 * Keeps the named causes of an assignment, in the transaction of the fact they stand in.
 */
@Component
class CauseKeeper {

	private final JdbcClient jdbc;

	private final ManyRows rows;

	private final Assignments assignments;

	CauseKeeper(JdbcClient jdbc, JdbcTemplate template, Assignments assignments) {
		this.jdbc = jdbc;
		this.rows = new ManyRows(template, "stated_cause", StatedCause.COLUMNS);
		this.assignments = assignments;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(FactRecorded event) {
		Assignment assignment = this.assignments.findById(event.assignment()).orElseThrow();
		List<StatedCause> causes = StatedCause.of(assignment.id(), assignment.facts());
		if (!causes.isEmpty()) {
			replace(List.of(assignment.id()), causes);
		}
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(FactsRecorded event) {
		List<StatedCause> causes = event.assignments()
			.stream()
			.flatMap((told) -> StatedCause.of(told.id(), told.facts()).stream())
			.toList();
		if (!causes.isEmpty()) {
			replace(causes.stream().map(StatedCause::assignment).distinct().toList(), causes);
		}
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(HistoriesEntered event) {
		add(event.histories()
			.stream()
			.flatMap((history) -> StatedCause.of(history.id(), history.facts()).stream())
			.toList());
	}

	private void replace(Collection<AssignmentId> assignments, List<StatedCause> causes) {
		this.jdbc.sql("delete from stated_cause where assignment_id in (:ids)")
			.param("ids", assignments.stream().map((id) -> Ids.bytes(id.value())).toList())
			.update();
		add(causes);
	}

	private void add(List<StatedCause> causes) {
		this.rows.insert(causes.stream().map(StatedCause::columns).toList());
	}

}
