package vn.dondoc.assignment.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentDeed;

/**
 * A deed on the assignment's page: the noun it is posted to and the fields it asks for.
 */
record DeedPage(AssignmentDeed deed, String resource, List<DeedField> fields) {

	private static final List<DeedPage> ALL = List.of(of(AssignmentDeed.ACKNOWLEDGE, "acknowledgement"),
			of(AssignmentDeed.REPORT_PROGRESS, "progress", DeedField.WORDS, DeedField.PERCENT, DeedField.ACTUAL,
					DeedField.OBSTACLE, DeedField.CAUSE),
			of(AssignmentDeed.SUBMIT, "submission", DeedField.NUMBER, DeedField.DATE, DeedField.FILE, DeedField.WORDS,
					DeedField.CAUSE, DeedField.CAUSE_IN_WORDS),
			of(AssignmentDeed.CONFIRM, "confirmation", DeedField.QUALITY, DeedField.WORDS),
			of(AssignmentDeed.RETURN, "return", DeedField.REASON),
			of(AssignmentDeed.REVOKE_CONFIRMATION, "revocation", DeedField.REASON),
			of(AssignmentDeed.ASK_EXTENSION, "extension-request", DeedField.UNTIL, DeedField.REASON),
			of(AssignmentDeed.DECIDE_EXTENSION, "extension-decision", DeedField.GRANTED, DeedField.UNTIL,
					DeedField.REASON),
			of(AssignmentDeed.ASK_TRANSFER, "transfer-request", DeedField.AGENCY, DeedField.REASON),
			of(AssignmentDeed.DECIDE_TRANSFER, "transfer-decision", DeedField.AGENCY, DeedField.REASON),
			of(AssignmentDeed.GIVE_EXPLANATION, "explanation", DeedField.WORDS, DeedField.FILE),
			of(AssignmentDeed.ANSWER_DISPUTE, "dispute-answer", DeedField.UPHELD, DeedField.WORDS),
			of(AssignmentDeed.ANSWER_COOPERATION, "cooperation-answer", DeedField.COOPERATING, DeedField.WORDS,
					DeedField.FILE),
			of(AssignmentDeed.FINISH_PART, "finished-parts", DeedField.PART, DeedField.WORDS),
			of(AssignmentDeed.PASS_ON, "parts", DeedField.OFFICER, DeedField.WORDS, DeedField.UNTIL),
			of(AssignmentDeed.ASK_COOPERATION, "cooperation", DeedField.AGENCY, DeedField.UNTIL, DeedField.WORDS),
			of(AssignmentDeed.ASK_EXPLANATION, "explanation-request", DeedField.WORDS),
			of(AssignmentDeed.DISPUTE, "dispute", DeedField.WORDS),
			of(AssignmentDeed.CHANGE_DEADLINE, "deadline", DeedField.UNTIL, DeedField.PHRASE, DeedField.REASON),
			of(AssignmentDeed.REWORD, "wording", DeedField.ERROR, DeedField.CONTENT, DeedField.PRODUCT,
					DeedField.REASON),
			of(AssignmentDeed.SET_DIMENSION, "targets", DeedField.TARGETS),
			of(AssignmentDeed.CHANGE_LEAD, "lead", DeedField.AGENCY, DeedField.REASON),
			of(AssignmentDeed.CHANGE_COOPERATION, "cooperation-change", DeedField.COOPERATING, DeedField.AGENCY,
					DeedField.UNTIL, DeedField.REASON),
			of(AssignmentDeed.REMIND, "reminders", DeedField.WORDS, DeedField.NUMBER),
			of(AssignmentDeed.SUSPEND, "suspension", DeedField.REASON),
			of(AssignmentDeed.RESUME, "resumption", DeedField.UNTIL, DeedField.PHRASE, DeedField.REASON),
			of(AssignmentDeed.WITHDRAW, "withdrawal", DeedField.PERIOD_ONLY, DeedField.REASON),
			of(AssignmentDeed.RECTIFY, "rectification", DeedField.ISSUED_ON, DeedField.AGENCY, DeedField.UNTIL,
					DeedField.PHRASE, DeedField.NO_DEADLINE, DeedField.REASON),
			of(AssignmentDeed.WITHDRAW_FACT, "fact-withdrawal", DeedField.FACT, DeedField.REASON),
			of(AssignmentDeed.COMMENT, "comments", DeedField.WORDS, DeedField.FILE));

	private static final Map<AssignmentDeed, DeedPage> BY_DEED = ALL.stream()
		.collect(Collectors.toMap(DeedPage::deed, (page) -> page, (one, other) -> one,
				() -> new EnumMap<>(AssignmentDeed.class)));

	private static DeedPage of(AssignmentDeed deed, String resource, DeedField... fields) {
		return new DeedPage(deed, resource, Arrays.asList(fields));
	}

	/** Those there are pages for, in the order in which they are offered. */
	static List<DeedPage> all() {
		return ALL;
	}

	/** Null for what is not done on the page. */
	static @Nullable DeedPage of(AssignmentDeed deed) {
		return BY_DEED.get(deed);
	}

	public String name() {
		return this.deed.name();
	}

	/** Whether it is the deed of others than the Office, which records it for them. */
	public boolean ofOthers() {
		return this.deed.doer().recordedOnBehalf();
	}

	/** Whether it is a leader's, not an agency's. */
	public boolean ofLeader() {
		return this.deed.doer() == AssignmentDeed.Doer.LEADER;
	}

	/** Whether the Office may record it as of an earlier day. */
	public boolean ofOffice() {
		return this.deed.doer() == AssignmentDeed.Doer.OFFICE;
	}

}
