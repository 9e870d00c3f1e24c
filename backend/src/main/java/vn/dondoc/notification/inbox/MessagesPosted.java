package vn.dondoc.notification.inbox;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.AssignmentId;

/** Messages were put into inboxes; heard within the same transaction. */
public record MessagesPosted(List<Posted> messages) {

	public MessagesPosted {
		messages = List.copyOf(messages);
	}

	/**
	 * One of them, and who has it.
	 *
	 * @param urgent what of it is told at once to whoever wants that; mostly nothing
	 * @param tooLate whether the next morning is too late for it, for whoever is told in
	 * the mornings too
	 */
	public record Posted(UUID id, MessageKind kind, Collection<AssignmentId> urgent, boolean tooLate,
			Collection<AccountId> readers) {
	}

}
