package vn.dondoc.statistics.change;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.FactKind;

/** Why an assignment is counted elsewhere than before. */
public enum Reason {

	/** It was issued in between. */
	ISSUED,
	/** It had been issued by then, and was entered only later. */
	ENTERED_LATER,
	/** A result was handed in that is confirmed by now. */
	COMPLETED,
	/** The Office decided later on a result that had been handed in by then. */
	CONFIRMED_LATER,
	/** What had happened by then was recorded only later. */
	RECORDED_LATER, CONFIRMATION_REVOKED, RETURNED, EXTENDED, AMENDED, RECTIFIED,
	/** Something recorded in error was taken back. */
	TAKEN_BACK, WITHDRAWN, SUPERSEDED, HANDED_OVER, SUSPENDED, RESUMED,
	/** Its last day in time passed. */
	FELL_DUE,
	/** The office judges by another date since. */
	SETTING_CHANGED,
	/** It belongs to the one period and not to the other. */
	OTHER_PERIOD;

	/** Whether facts of this kind can decide where an assignment is counted. */
	static boolean decides(FactKind kind) {
		return of(kind) != null;
	}

	/** For a fact that took effect in between. */
	static Reason happened(FactKind kind) {
		return Objects.requireNonNullElse(of(kind), FELL_DUE);
	}

	/** For a fact that became known in between. */
	static Reason becameKnown(FactKind kind) {
		return switch (kind) {
			case ISSUED -> ENTERED_LATER;
			case SUBMITTED -> RECORDED_LATER;
			case CONFIRMED -> CONFIRMED_LATER;
			default -> Objects.requireNonNullElse(of(kind), RECORDED_LATER);
		};
	}

	/** Null for what moves nothing; every kind is named, so that none is forgotten. */
	private static @Nullable Reason of(FactKind kind) {
		return switch (kind) {
			case ISSUED -> ISSUED;
			case SUBMITTED, CONFIRMED -> COMPLETED;
			case CONFIRMATION_REVOKED -> CONFIRMATION_REVOKED;
			case RETURNED -> RETURNED;
			case EXTENSION_DECIDED -> EXTENDED;
			case AMENDED -> AMENDED;
			case RECTIFIED -> RECTIFIED;
			case FACT_WITHDRAWN -> TAKEN_BACK;
			case WITHDRAWN -> WITHDRAWN;
			case SUPERSEDED -> SUPERSEDED;
			case TRANSFER_DECIDED, HANDED_OVER -> HANDED_OVER;
			case SUSPENDED -> SUSPENDED;
			case RESUMED -> RESUMED;
			case ACKNOWLEDGED, PROGRESS, EXTENSION_ASKED, TRANSFER_ASKED, COOPERATION_HANDED_OVER, TERM_KEPT, REWORDED,
					PASSED_ON, PART_FINISHED, DIMENSION_SET, COOPERATION_ASKED, COOPERATION_ANSWERED, EXPLANATION_ASKED,
					EXPLANATION_GIVEN, COMMENTED, DISPUTED, DISPUTE_ANSWERED, REMINDED ->
				null;
		};
	}

	/** As message keys write it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
