package vn.dondoc.statistics.change;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.statistics.Slice;

/**
 * A change as lists show it.
 *
 * @param before null where it was not counted
 * @param after null where it is not counted any more
 */
public record DescribedChange(AssignmentId assignment, String content, Source source, @Nullable Place before,
		@Nullable Place after, List<Step> steps) {

	/** The directive it came from. */
	public record Source(DirectiveId directive, String title, LocalDate date) {
	}

	/** A cell and its agency, by the name of the day it was counted. */
	public record Place(Slice cell, String lead) {
	}

	/** Whether it went to another agency. */
	public boolean handedOver() {
		return this.before != null && this.after != null && !this.before.lead().equals(this.after.lead());
	}

}
