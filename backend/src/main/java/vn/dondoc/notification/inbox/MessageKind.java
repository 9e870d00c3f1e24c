package vn.dondoc.notification.inbox;

/** What a message tells of. */
public enum MessageKind {

	/** The agency is to lead. */
	ISSUED(Matter.ASSIGNED),
	/** The agency is to help. */
	COOPERATION(Matter.ASSIGNED), HANDED_OVER(Matter.ASSIGNED), PASSED_ON(Matter.ASSIGNED),
	/** Reminded of by dated rules; what is due later than lists of what is due tell. */
	DUE(Matter.DUE), DUE_AHEAD(Matter.DUE),
	/** The lead was reminded, and waits for the agency's answer. */
	COOPERATION_DUE(Matter.ASKED),
	/** Reminded of by the Office. */
	REMINDED(Matter.ASKED), RETURNED(Matter.RETURNED), CONFIRMED(Matter.DECIDED), CONFIRMATION_REVOKED(Matter.RETURNED),
	EXTENSION_DECIDED(Matter.DECIDED), TRANSFER_DECIDED(Matter.DECIDED), DEADLINE_CHANGED(Matter.DECIDED),
	SUSPENDED(Matter.DECIDED), RESUMED(Matter.DECIDED), RECTIFIED(Matter.DECIDED), WITHDRAWN(Matter.DECIDED),
	SUPERSEDED(Matter.DECIDED), EXPLANATION_ASKED(Matter.ASKED), DISPUTE_ANSWERED(Matter.DECIDED),
	COMMENTED(Matter.TALK), COOPERATION_ASKED(Matter.ASKED), COOPERATION_ANSWERED(Matter.TALK),
	PART_FINISHED(Matter.TALK), SUBMITTED(Matter.HANDED_IN), EXTENSION_ASKED(Matter.HANDED_IN),
	TRANSFER_ASKED(Matter.HANDED_IN), DISPUTED(Matter.HANDED_IN), EXPLANATION_GIVEN(Matter.HANDED_IN),
	/** A report prepared by a schedule waits for whoever checks it. */
	REPORT_DRAFTED(Matter.HANDED_IN),
	/** The agency did not acknowledge it in time, its head is told. */
	UNACKNOWLEDGED(Matter.ASKED),
	/** What the Office and leaders are told of each week. */
	ESCALATED(Matter.DUE);

	private final Matter matter;

	MessageKind(Matter matter) {
		this.matter = matter;
	}

	public Matter matter() {
		return this.matter;
	}

	/** Whether who wants to is told at once, not the next morning. */
	public boolean urgent() {
		return this == REMINDED || this == EXPLANATION_ASKED || this == RETURNED || this == CONFIRMATION_REVOKED;
	}

}
