package vn.dondoc.assignment.recurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.Terms;
import vn.dondoc.deadline.Deadline;

/**
 * The rules an obligation recurred by, one after the other.
 *
 * @param rules the first as issued, each further one as the Office decided
 */
record Schedule(LocalDate issuedOn, List<Rule> rules) {

	Schedule {
		rules = List.copyOf(rules);
	}

	/**
	 * One rule.
	 *
	 * @param behind the day it was decided on: it rules the periods that begin later;
	 * null for the first
	 * @param deadline null where it recurs no longer
	 */
	record Rule(@Nullable LocalDate behind, @Nullable String phrase, Deadline.@Nullable Recurring deadline) {

		/** Whether another rule means the same. */
		boolean says(Rule other) {
			return Objects.equals(this.deadline, other.deadline);
		}

	}

	/** All periods in their order; without end while a rule is in force. */
	Stream<Terms.PeriodTerm> periods(Terms terms) {
		return Stream.iterate(0, (index) -> index < this.rules.size(), (index) -> index + 1)
			.flatMap((index) -> periods(index, terms));
	}

	/** The rule in force. */
	Rule last() {
		return this.rules.get(this.rules.size() - 1);
	}

	/** Whether it was ended and then taken up again on that day or later. */
	boolean takenUpAgain(LocalDate since) {
		for (int index = 1; index < this.rules.size(); index++) {
			LocalDate behind = this.rules.get(index).behind();
			boolean ended = this.rules.get(index - 1).deadline() == null;
			if (ended && behind != null && !behind.isBefore(since)) {
				return true;
			}
		}
		return false;
	}

	private Stream<Terms.PeriodTerm> periods(int index, Terms terms) {
		Rule rule = this.rules.get(index);
		if (rule.deadline() == null) {
			return Stream.empty();
		}
		LocalDate behind = rule.behind();
		LocalDate until = (index + 1 < this.rules.size()) ? this.rules.get(index + 1).behind() : null;
		return terms.periods(rule.phrase(), rule.deadline(), (behind != null) ? behind : this.issuedOn)
			.filter((period) -> behind == null || period.start().isAfter(behind))
			.takeWhile((period) -> until == null || !period.start().isAfter(until));
	}

}
