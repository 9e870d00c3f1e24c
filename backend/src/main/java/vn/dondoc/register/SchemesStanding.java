package vn.dondoc.register;

import java.time.LocalDate;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

/** Says {@link SchemeStanding} to the database. */
final class SchemesStanding {

	private SchemesStanding() {
	}

	static Predicate so(RegisterFilter.Standing asked, Root<?> entry, CriteriaBuilder is) {
		LocalDate day = asked.day();
		Path<LocalDate> due = entry.get("says").get("dueOn");
		Path<LocalDate> completed = entry.get("says").get("completedOn");
		Predicate done = is.and(is.isNotNull(completed), is.lessThanOrEqualTo(completed, day));
		Predicate open = is.or(is.isNull(completed), is.greaterThan(completed, day));
		Predicate late = is.lessThan(entry.<LocalDate>get("openMilestoneOn"), day);
		Predicate inTime = is.greaterThanOrEqualTo(due, day);
		return switch (asked.standing()) {
			case COMPLETED_ON_TIME -> is.and(done, is.lessThanOrEqualTo(completed, due));
			case COMPLETED_LATE -> is.and(done, is.greaterThan(completed, due));
			case OVERDUE -> is.and(open, is.lessThan(due, day));
			case MILESTONE_LATE -> is.and(open, inTime, late);
			case IN_TIME -> is.and(open, inTime, is.or(is.isNull(entry.get("openMilestoneOn")), is.not(late)));
		};
	}

}
