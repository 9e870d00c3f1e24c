package vn.dondoc.proposal.earlier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.supersession.LinkAssignments;
import vn.dondoc.assignment.supersession.SupersessionKind;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;

/** Makes the links that were chosen in a review, once the later assignments are there. */
@Component
public class EarlierLinks {

	private final Assignments assignments;

	private final LinkAssignments linkAssignments;

	EarlierLinks(Assignments assignments, LinkAssignments linkAssignments) {
		this.assignments = assignments;
		this.linkAssignments = linkAssignments;
	}

	/** Whether it can still be linked: what was closed since it was chosen cannot. */
	@Transactional(readOnly = true)
	public boolean open(Earlier earlier) {
		return this.assignments.findById(earlier.id())
			.filter((found) -> AssignmentDeed.SUPERSEDE.possibleIn(found.state()))
			.isPresent();
	}

	/**
	 * Links to what an item became: of several assignments to that of the same lead. What
	 * became none links nothing, nor does more time without a deadline.
	 */
	@Transactional
	public void link(SignedIn by, DirectiveId directive, ItemId item, Earlier earlier) {
		if (open(earlier)) {
			later(item, earlier).filter(
					(later) -> earlier.kind() != SupersessionKind.EXTENDS || later.now().term().firstLateAt() != null)
				.ifPresent((later) -> this.linkAssignments.link(new LinkAssignments.Command(Ids.next(), by,
						earlier.id(), earlier.kind(), later.id(), directive, null, earlier.reason())));
		}
	}

	private Optional<Assignment> later(ItemId item, Earlier earlier) {
		AgencyId lead = this.assignments.findById(earlier.id()).orElseThrow().leadAgency();
		List<Assignment> all = this.assignments.findByItemInOrderById(List.of(item));
		return all.stream().min(Comparator.comparing((Assignment one) -> !one.leadAgency().equals(lead)));
	}

}
