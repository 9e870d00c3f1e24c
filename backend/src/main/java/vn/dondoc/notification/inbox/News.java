package vn.dondoc.notification.inbox;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.organisation.AgencyId;

/**
 * Something that happened to an assignment, for somebody it concerns.
 *
 * @param by whoever did it, and needs no telling
 */
record News(MessageKind kind, To to, AccountId by, AssignmentId assignment) {

	/** Whom it concerns. */
	sealed interface To {

	}

	/** Everybody who acts for the agency. */
	record Agency(AgencyId agency) implements To {
	}

	/** One person, while they act for the agency. */
	record Officer(AgencyId agency, AccountId officer) implements To {
	}

	/**
	 * The one in the Office, or the leader, who began it; the whole Office once they are
	 * gone.
	 */
	record Beginner(AccountId account) implements To {
	}

	/** What is told in one message: the same to the same, done at once. */
	record Heading(MessageKind kind, To to, AccountId by) {
	}

	Heading heading() {
		return new Heading(this.kind, this.to, this.by);
	}

}
