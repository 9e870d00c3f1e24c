package vn.dondoc.report.frozen;

import org.jspecify.annotations.Nullable;

import vn.dondoc.statistics.Placements;

/**
 * One assignment as the facts count it.
 *
 * @param marks in what else than its cell; null by a definition that asks of nothing else
 */
public record CountedRow(Placements.Placed placed, @Nullable String marks) {

	/** All of it in one line: asked again, the same. */
	String line() {
		return FrozenRow.counted(this.placed.assignment(), this.placed.cell(), this.placed.lead(), this.marks);
	}

}
