package vn.dondoc.assignment.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
			return this.assignments.periodsOfItem(id, Assignment.SINGLE);
		}
		return own(id, me).stream()
			.map(Assignment::periodStart)
			.filter((period) -> !period.equals(Assignment.SINGLE))
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	/** Those of these periods, and those that do not recur. */
	List<Assignment> assignments(ItemId id, SignedIn me, Collection<LocalDate> periods) {
		Set<LocalDate> shown = new HashSet<>(periods);
		shown.add(Assignment.SINGLE);
		if (whole(me)) {
			return this.assignments.findByItemAndPeriodStartInOrderById(id, shown);
		}
		return own(id, me).stream().filter((one) -> shown.contains(one.periodStart())).toList();
	}

	private List<Assignment> own(ItemId id, SignedIn me) {
		return (me.agency() != null) ? this.assignments.ofItemSeenBy(id, me.agency()) : List.of();
	}

}
