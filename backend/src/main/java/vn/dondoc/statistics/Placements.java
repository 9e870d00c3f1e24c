package vn.dondoc.statistics;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;

/**
 * Names every single assignment that figures count, and where they count it: for what
 * holds two counts against each other or keeps one for good. One query, however many
 * there are.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Placements {

	/** Where an assignment may be counted: exactly one of these. */
	public static final List<Slice> PLACES = PlaceSql.PLACES;

	private final JdbcClient jdbc;

	private final Selections selections;

	Placements(JdbcClient jdbc, Selections selections) {
		this.jdbc = jdbc;
		this.selections = selections;
	}

	/** One assignment: the cell it is counted in and the agency it is counted under. */
	public record Placed(AssignmentId assignment, ItemId item, Slice cell, AgencyId lead) {
	}

	/** All of a population, in no order; with the conventions they were judged by. */
	public record Population(Conventions conventions, List<Placed> all) {
	}

	/** Everything the figures of this question count. */
	public Population of(Question question, Sight sight) {
		Asked asked = this.selections.asked(question, sight);
		Selection selection = this.selections.of(asked);
		Leads leads = asked.leads();
		List<Placed> all = selection
			.select(this.jdbc, "s.assignment_id, s.item_id, " + leads.column() + ", " + selection.mark(), "")
			.query((row, number) -> new Placed(new AssignmentId(Ids.uuid(row.getBytes(1))),
					new ItemId(Ids.uuid(row.getBytes(2))), PlaceSql.place(row.getInt(4)),
					leads.of(new AgencyId(Ids.uuid(row.getBytes(3))))))
			.list();
		return new Population(asked.conventions(), all);
	}

}
