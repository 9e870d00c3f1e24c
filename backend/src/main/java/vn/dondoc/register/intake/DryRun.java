package vn.dondoc.register.intake;

import java.util.List;

import vn.dondoc.document.sheet.Finding;
import vn.dondoc.register.Matched;
import vn.dondoc.register.Registered;

/**
 * What taking a spreadsheet would do.
 *
 * @param rows each row that can be read, in its order
 * @param findings why it cannot be taken; nothing is, while there is one
 */
public record DryRun<D extends Registered>(List<Row<D>> rows, List<Finding> findings) {

	/** What would come of one row. */
	public record Row<D extends Registered>(int number, Matched<D> matched) {

		public Matched.Outcome outcome() {
			return this.matched.outcome();
		}

	}

	public boolean good() {
		return this.findings.isEmpty();
	}

	/** How many rows would come to this. */
	public int count(Matched.Outcome outcome) {
		return (int) this.rows.stream().filter((row) -> row.outcome() == outcome).count();
	}

	/** Whether taking it would change anything. */
	public boolean changes() {
		return count(Matched.Outcome.NEW) + count(Matched.Outcome.CHANGED) > 0;
	}

	List<Matched<D>> all(Matched.Outcome outcome) {
		return this.rows.stream().filter((row) -> row.outcome() == outcome).map(Row::matched).toList();
	}

}
