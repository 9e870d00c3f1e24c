package vn.dondoc.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.system.Ids;

/**
 * Names in what every single assignment counts besides the place figures give it: for
 * what keeps such a number for good with the rows behind it.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Memberships {

	private final JdbcClient jdbc;

	private final Selections selections;

	Memberships(JdbcClient jdbc, Selections selections) {
		this.jdbc = jdbc;
		this.selections = selections;
	}

	/** Tells which of these slices each assignment falls into. */
	public void each(Question question, Sight sight, List<Slice> slices, BiConsumer<AssignmentId, Slice> told) {
		Selection selection = this.selections.of(this.selections.asked(question, sight));
		String flags = slices.stream()
			.map((slice) -> "case when " + selection.condition(slice) + " then 1 else 0 end as "
					+ Figures.column(slice))
			.collect(Collectors.joining(", "));
		selection.select(this.jdbc, "s.assignment_id as assignment, " + flags, "").query((row) -> {
			AssignmentId assignment = assignment(row);
			for (Slice slice : slices) {
				if (row.getInt(Figures.column(slice)) == 1) {
					told.accept(assignment, slice);
				}
			}
		});
	}

	/** Tells which part of a cut each assignment is, which may be several. */
	public void each(Question question, Sight sight, Cut cut, BiConsumer<AssignmentId, Part> told) {
		Asked asked = this.selections.asked(question, sight);
		String columns = "s.assignment_id as id, s.item_id as item, " + asked.leads().column() + " as lead_id";
		String after = ") x" + cut.joined("x", asked.leads().heirsAsRows());
		this.selections.of(asked)
			.within(this.jdbc, "select x.id as assignment, " + cut.value() + " as part from (", columns, after)
			.query((row) -> {
				told.accept(assignment(row), CutFigures.part(cut, row));
			});
	}

	private static AssignmentId assignment(ResultSet row) throws SQLException {
		return new AssignmentId(Ids.uuid(row.getBytes("assignment")));
	}

}
