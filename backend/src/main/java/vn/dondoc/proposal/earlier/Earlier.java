package vn.dondoc.proposal.earlier;

import java.util.UUID;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.supersession.SupersessionKind;

/**
 * The assignment a proposal repeats, replaces, extends or cancels once it is issued.
 *
 * @param assignment its id
 * @param title what was to be done, as it read when it was chosen
 */
public record Earlier(UUID assignment, SupersessionKind kind, String title, String reason) {

	public AssignmentId id() {
		return new AssignmentId(this.assignment);
	}

}
