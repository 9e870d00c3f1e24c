package vn.dondoc.assignment.obligation;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Term;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.deadline.Recurrence;
import vn.dondoc.deadline.Starts;

/** Makes terms of deadlines, by today's calendar and settings. */
@Component
public class Terms {

	private final FirstLate firstLate;

	Terms(FirstLate firstLate) {
		this.firstLate = firstLate;
	}

	/** The term an agency gets whose deadline runs from these days. */
	public Term of(IssueCommand.Due due, Starts starts) {
		try {
			return new Term(due.phrase(), due.deadline(), this.firstLate.of(due.deadline(), starts).orElse(null));
		}
		catch (IllegalArgumentException notARule) {
			throw RefusedDeed.about("deadline", "not-a-recurrence");
		}
	}

	/** The first period of a recurring deadline that is not over on the day of issue. */
	static LocalDate firstPeriod(Deadline.Recurring recurring, LocalDate issuedOn) {
		return Recurrence.of(recurring.rrule())
			.next(issuedOn)
			.map(Recurrence.Occurrence::periodStart)
			.orElse(Assignment.SINGLE);
	}

}
