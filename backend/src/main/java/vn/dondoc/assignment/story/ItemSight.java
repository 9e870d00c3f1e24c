package vn.dondoc.assignment.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.ItemId;

/** What of an item a reader may know: the Office and leaders all, an agency its own. */
@Component
class ItemSight {

	private final Assignments assignments;

	ItemSight(Assignments assignments) {
		this.assignments = assignments;
	}

	boolean whole(SignedIn me) {
		return me.isOffice() || me.is(Role.LEADER);
	}

	/** Where the periods begin that there are, the latest first. */
	List<LocalDate> periods(ItemId id, SignedIn me) {
		if (whole(me)) {
			return this.assignments.periodsOfItem(id, Assignment.EARLIEST_PERIOD);
		}
		return own(id, me).stream()
			.filter(Assignment::recurs)
			.map(Assignment::periodStart)
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	/** Those of these periods, and those that do not recur. */
	List<Assignment> assignments(ItemId id, SignedIn me, Collection<LocalDate> periods) {
		if (whole(me)) {
			return this.assignments.ofItem(id, periods, Assignment.EARLIEST_PERIOD);
		}
		return own(id, me).stream().filter((one) -> !one.recurs() || periods.contains(one.periodStart())).toList();
	}

	private List<Assignment> own(ItemId id, SignedIn me) {
		return (me.agency() != null) ? this.assignments.ofItemSeenBy(id, me.agency()) : List.of();
	}

}
