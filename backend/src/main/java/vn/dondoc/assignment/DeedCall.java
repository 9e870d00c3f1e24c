package vn.dondoc.assignment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.dondoc.account.SignedIn;

/**
 * The part every deed's command has: the request, the assignment, who does it.
 *
 * @param version what the form saw; null where nobody looked before
 * @param enteredLater where the Office records an earlier day, or for an agency
 */
public record DeedCall(UUID commandId, AssignmentId assignment, @Nullable Integer version, SignedIn by,
		@Nullable EnteredLater enteredLater) {
}
