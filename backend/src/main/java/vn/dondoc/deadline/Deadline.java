package vn.dondoc.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What a deadline means, before anybody computes the instant from which one is late. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "meaning")
@JsonSubTypes({ @JsonSubTypes.Type(value = Deadline.OnDay.class, name = "onDay"),
		@JsonSubTypes.Type(value = Deadline.InPeriod.class, name = "inPeriod"),
		@JsonSubTypes.Type(value = Deadline.Within.class, name = "within"),
		@JsonSubTypes.Type(value = Deadline.Recurring.class, name = "recurring"),
		@JsonSubTypes.Type(value = Deadline.Undetermined.class, name = "undetermined") })
public sealed interface Deadline {

	/**
	 * A named day, and perhaps an hour of it; "trước ngày X" excludes the day itself.
	 */
	record OnDay(LocalDate day, boolean inclusive, @Nullable LocalTime time) implements Deadline {
	}

	/** A calendar period ("trong tháng 9", "quý II"), known by its last day. */
	record InPeriod(LocalDate lastDay) implements Deadline {
	}

	/** So many units counted from an event ("trong 5 ngày làm việc kể từ ngày ký"). */
	record Within(int amount, Unit unit, Start from) implements Deadline {
	}

	/**
	 * A repetition as RFC 5545 writes it; "trước ngày 20 hằng tháng" excludes the day,
	 * and the hour, if one is named, holds on each day.
	 */
	record Recurring(String rrule, boolean inclusive, @Nullable LocalTime time) implements Deadline {
	}

	/** Words that fix no day; a person decides, perhaps among the days offered. */
	record Undetermined(List<LocalDate> offered) implements Deadline {
	}

	/**
	 * Whether a day it names is over when this day begins: a backlog, or a slip of the
	 * pen.
	 */
	default boolean endsBefore(LocalDate day) {
		if (this instanceof OnDay named) {
			return named.inclusive() || named.time() != null ? named.day().isBefore(day) : !named.day().isAfter(day);
		}
		return this instanceof InPeriod period && period.lastDay().isBefore(day);
	}

	/** What a counted deadline counts. */
	enum Unit {

		WORKING_DAY, DAY, WEEK, MONTH

	}

	/** The event a counted deadline runs from. */
	enum Start {

		/** The day the document was signed. */
		ISSUED,
		/** The day the agency received the document. */
		RECEIVED,
		/** Any other event; a person names its day. */
		EVENT

	}

}
