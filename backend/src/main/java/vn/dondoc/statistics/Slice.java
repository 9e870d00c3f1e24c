package vn.dondoc.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import vn.dondoc.assignment.TimeStatus;

/** What a number counts within a population: a cell, a line inside it, or a tray. */
public enum Slice {

	/** All that count: not withdrawn, not superseded. */
	TOTAL,
	/** The six cells; they add up to the total. */
	COMPLETED_ON_TIME, COMPLETED_LATE, COMPLETED_NO_DEADLINE, NOT_COMPLETED_IN_TIME, NOT_COMPLETED_OVERDUE,
	NOT_COMPLETED_NO_DEADLINE,
	/** Two cells in one, where what has no deadline is printed within what is in time. */
	COMPLETED_ON_TIME_OR_NO_DEADLINE, NOT_COMPLETED_IN_TIME_OR_NO_DEADLINE,
	/** Both halves of the cells. */
	COMPLETED, NOT_COMPLETED,
	/** Waiting for confirmation, inside what is not completed. */
	SUBMITTED,
	/** Suspended, inside what is not completed and in time. */
	SUSPENDED,
	/** The agency disputes how it is judged, and has no answer yet; inside the total. */
	DISPUTED,
	/** Withdrawn or superseded: outside the total. */
	WITHDRAWN,
	/** Still to be submitted, its last day in time within seven days. */
	DUE_SOON,
	/**
	 * Overdue and still to be submitted: the Office's confirmation is nobody's lateness.
	 */
	OVERDUE_UNSUBMITTED,
	/** What is overdue by the days since its last day in time; they add up to it. */
	OVERDUE_UP_TO_7, OVERDUE_UP_TO_30, OVERDUE_UP_TO_90, OVERDUE_LONGER,
	/** Already due, and of these what was completed on time. */
	DUE, DUE_ON_TIME,
	/** Not completed, and heard of by its agency within thirty days. */
	UPDATED,
	/**
	 * By when the Office entered it, counted from the document's day; they add up to the
	 * total.
	 */
	ENTERED_SAME_DAY, ENTERED_NEXT_DAY, ENTERED_WITHIN_3_DAYS, ENTERED_LATER,
	/** Trays by the state of today, meaningful as of now only. */
	NOT_ACKNOWLEDGED, ACKNOWLEDGE_LATE, UNDER_WAY, RETURN_REQUESTED, EXTENSION_REQUESTED,
	/**
	 * To be told of higher up, of what is still to be submitted: urgent and overdue,
	 * reminded too often, overdue or unheard of too long.
	 */
	URGENT_OVERDUE, MUCH_REMINDED, LONG_OVERDUE, LONG_SILENT;

	/** What is told of higher up. */
	public static final List<Slice> ESCALATED = List.of(URGENT_OVERDUE, MUCH_REMINDED, LONG_OVERDUE, LONG_SILENT);

	/** Within how many days something is due soon. */
	public static final int SOON_DAYS = 7;

	/** The slice each of the six cells is. */
	public static final List<Slice> CELLS = Arrays.stream(TimeStatus.values()).map(Slice::of).toList();

	/** The ages of what is overdue. */
	public static final List<Slice> AGES = List.of(OVERDUE_UP_TO_7, OVERDUE_UP_TO_30, OVERDUE_UP_TO_90, OVERDUE_LONGER);

	/** How soon it was entered. */
	public static final List<Slice> ENTRIES = List.of(ENTERED_SAME_DAY, ENTERED_NEXT_DAY, ENTERED_WITHIN_3_DAYS,
			ENTERED_LATER);

	/** The slice under this code. */
	public static Slice of(String code) {
		return Arrays.stream(values()).filter((slice) -> slice.code().equals(code)).findFirst().orElseThrow();
	}

	public static Slice of(TimeStatus cell) {
		return valueOf(cell.name());
	}

	/** Whether it is a part of what is not completed. */
	boolean open() {
		return name().startsWith("NOT_COMPLETED");
	}

	/** Whether it asks for the state an assignment is in today. */
	public boolean ofToday() {
		return this == NOT_ACKNOWLEDGED || this == ACKNOWLEDGE_LATE || this == UNDER_WAY || this == RETURN_REQUESTED
				|| this == EXTENSION_REQUESTED;
	}

	/** Whether what it holds, the total apart, is not completed. */
	boolean ofOpen() {
		return switch (this) {
			case COMPLETED, COMPLETED_ON_TIME, COMPLETED_ON_TIME_OR_NO_DEADLINE, COMPLETED_LATE, COMPLETED_NO_DEADLINE,
					WITHDRAWN, DISPUTED, DUE, DUE_ON_TIME, ENTERED_SAME_DAY, ENTERED_NEXT_DAY, ENTERED_WITHIN_3_DAYS,
					ENTERED_LATER ->
				false;
			default -> true;
		};
	}

	/** Whether all it holds has a deadline. */
	boolean dated() {
		return this == COMPLETED_ON_TIME || this == COMPLETED_LATE || this == NOT_COMPLETED_OVERDUE || this == DUE_SOON
				|| this == OVERDUE_UNSUBMITTED || this == DUE || this == DUE_ON_TIME || AGES.contains(this);
	}

	/** As it is written in addresses and message keys. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
