package vn.dondoc.report.frozen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.Placements;
import vn.dondoc.statistics.Row;
import vn.dondoc.statistics.Slice;

/**
 * One assignment as a report counted and printed it.
 *
 * @param cell the cell it was counted in
 * @param within the line inside its cell, where there is one
 * @param lead the agency it was counted under
 * @param marks in what else it was counted; null of reports that kept no such marks
 */
public record FrozenRow(AssignmentId assignment, Slice cell, @Nullable Slice within, AgencyId lead, Printed printed,
		@Nullable String marks) {

	/** The columns as they were printed. */
	public record Printed(String content, String leadName, String source, LocalDate issuedOn,
			@Nullable LocalDate lastDay, @Nullable Instant submittedAt, @Nullable Instant confirmedAt) {
	}

	/** One row under the name of its line, so that the two cannot differ. */
	static FrozenRow of(CountedRow counted, Row row, String leadName) {
		Placements.Placed placed = counted.placed();
		Row.Progress progress = row.progress();
		return new FrozenRow(placed.assignment(), placed.cell(), within(progress), placed.lead(),
				new Printed(row.content(), leadName, row.source().title(), row.source().date(), row.due().lastDay(),
						progress.submittedAt(), progress.confirmedAt()),
				counted.marks());
	}

	private static @Nullable Slice within(Row.Progress progress) {
		if (progress.status() == null || progress.status().completed()) {
			return null;
		}
		if (progress.submittedAt() != null) {
			return Slice.SUBMITTED;
		}
		return (progress.state() == WorkflowState.SUSPENDED) ? Slice.SUSPENDED : null;
	}

	/** What the facts say of it: asked again, the same. */
	String counted() {
		return counted(this.assignment, this.cell, this.lead, this.marks);
	}

	static String counted(AssignmentId assignment, Slice cell, AgencyId lead, @Nullable String marks) {
		return assignment.value() + " " + cell.code() + " " + lead.value() + ((marks != null) ? marks : "");
	}

	/** All of it in one line. */
	String whole() {
		return counted() + "\t"
				+ Stream.of(this.within, this.printed.content, this.printed.leadName, this.printed.source,
						this.printed.issuedOn, this.printed.lastDay, this.printed.submittedAt, this.printed.confirmedAt)
					.map((column) -> Objects.toString(column, ""))
					.collect(Collectors.joining("\t"));
	}

}
