package vn.dondoc.assignment.supersession;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.directive.DirectiveId;

/**
 * A link between an earlier assignment and what came later.
 *
 * @param seq the fact of the earlier assignment that tells it
 * @param later null where the directive alone did it
 * @param laterSeq the fact of the later assignment that tells it, where one does
 */
public record Supersession(AssignmentId earlier, int seq, SupersessionKind kind, @Nullable AssignmentId later,
		@Nullable Integer laterSeq, DirectiveId directive) {

	/** The assignment at the other end; null where there is none. */
	public @Nullable AssignmentId other(AssignmentId one) {
		return one.equals(this.earlier) ? this.later : this.earlier;
	}

}
