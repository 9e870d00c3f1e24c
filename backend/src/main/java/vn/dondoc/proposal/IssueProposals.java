package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.Priority;
import vn.dondoc.assignment.obligation.Addressee;
import vn.dondoc.assignment.obligation.Addressees;
import vn.dondoc.assignment.obligation.FanOut;
import vn.dondoc.assignment.obligation.IssueAssignments;
import vn.dondoc.assignment.obligation.IssueCommand;
import vn.dondoc.assignment.obligation.IssueCommand.ItemDraft;
import vn.dondoc.assignment.obligation.IssueCommand.ObligationDraft;
import vn.dondoc.assignment.obligation.IssueCommand.SourcePlace;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.Directives;
import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.proposal.earlier.Earlier;
import vn.dondoc.proposal.earlier.EarlierLinks;

/** Issues the accepted proposals of a directive, all in one transaction. */
@Component
public class IssueProposals {

	private final Proposals proposals;

	private final Directives directives;

	private final IssueAssignments issueAssignments;

	private final Addressees addressees;

	private final Items items;

	private final EarlierLinks earlierLinks;

	IssueProposals(Proposals proposals, Directives directives, IssueAssignments issueAssignments, Addressees addressees,
			Items items, EarlierLinks earlierLinks) {
		this.proposals = proposals;
		this.directives = directives;
		this.issueAssignments = issueAssignments;
		this.addressees = addressees;
		this.items = items;
		this.earlierLinks = earlierLinks;
	}

	/** Issues, once per request. */
	@Transactional
	public IssueAssignments.Issued issue(UUID commandId, SignedIn by, DirectiveId id) {
		DirectiveHeader header = this.directives.get(id).header();
		List<Proposal> accepted = this.proposals.findByDirectiveOrderByStartAtAscIdAsc(id)
			.stream()
			.filter((proposal) -> proposal.state() == ProposalState.ACCEPTED)
			.toList();
		Optional<Priority> stamped = StampedPriority.of(this.directives.text(id));
		List<ItemDraft> items = accepted.stream().map((proposal) -> item(proposal, header, stamped)).toList();
		IssueAssignments.Issued issued = this.issueAssignments
			.issue(new IssueCommand(commandId, by, id, header.issuedOn(), null, items));
		link(accepted, by, id);
		accepted.forEach(Proposal::issued);
		this.proposals.saveAll(accepted);
		return issued;
	}

	/**
	 * The items that were just issued are the directive's last ones, in the same order.
	 */
	private void link(List<Proposal> accepted, SignedIn by, DirectiveId id) {
		if (accepted.stream().allMatch((proposal) -> proposal.draft().earlier() == null)) {
			return;
		}
		List<ItemView> all = this.items.of(id);
		List<ItemView> fresh = all.subList(all.size() - accepted.size(), all.size());
		for (int place = 0; place < accepted.size(); place++) {
			Earlier earlier = accepted.get(place).draft().earlier();
			if (earlier != null) {
				this.earlierLinks.link(by, id, fresh.get(place).id(), earlier);
			}
		}
	}

	private ItemDraft item(Proposal proposal, DirectiveHeader header, Optional<Priority> stamped) {
		Draft draft = proposal.draft();
		Map<Dimension, List<Dimension.Value>> dimensions = dimensions(header, draft);
		stamped.ifPresent((priority) -> dimensions.put(Dimension.PRIORITY, List.of(priority.value())));
		Selection words = proposal.words();
		return new ItemDraft(draft.label(), draft.content(), draft.product(),
				(words != null) ? new SourcePlace(words.start(), words.end()) : null,
				obligations(draft, proposal.readAs(), header), dimensions);
	}

	/**
	 * One job for all who answer for themselves, and one for each group that is given out
	 * in another way.
	 */
	private List<ObligationDraft> obligations(Draft draft, @Nullable ExtractedAssignment readAs,
			DirectiveHeader header) {
		List<AgencyId> cooperating = this.addressees
			.agencies(draft.cooperating().stream().map(Assignee::addressee).toList(), header.issuedOn());
		IssueCommand.Due due = due(draft, readAs);
		List<ObligationDraft> jobs = new ArrayList<>();
		List<Addressee> each = draft.leads()
			.stream()
			.filter((lead) -> lead.fanOut() == FanOut.EACH_MEMBER)
			.map(Assignee::addressee)
			.toList();
		if (!each.isEmpty()) {
			jobs.add(new ObligationDraft(null, each, FanOut.EACH_MEMBER, null, cooperating, due));
		}
		draft.leads()
			.stream()
			.filter((lead) -> lead.fanOut() != FanOut.EACH_MEMBER)
			.map((lead) -> new ObligationDraft(null, List.of(lead.addressee()), lead.fanOut(), lead.monitor(),
					cooperating, due))
			.forEach(jobs::add);
		return jobs;
	}

	private static IssueCommand.Due due(Draft draft, @Nullable ExtractedAssignment readAs) {
		Due due = draft.due();
		if (due == null) {
			return IssueCommand.Due.NONE;
		}
		var read = (readAs != null) ? readAs.deadline() : null;
		String rule = (read != null && read.meaning().equals(due.meaning())) ? read.rule() : null;
		return new IssueCommand.Due(due.phrase(), due.meaning(), rule, null);
	}

	private static Map<Dimension, List<Dimension.Value>> dimensions(DirectiveHeader header, Draft draft) {
		Map<Dimension, List<Dimension.Value>> dimensions = new EnumMap<>(Dimension.class);
		dimensions.put(Dimension.SOURCE, List.of(Dimension.Value.of(header.origin().source().name())));
		String orderedBy = header.origin().orderedBy();
		if (orderedBy != null && !orderedBy.isBlank()) {
			dimensions.put(Dimension.ORDERED_BY, List.of(Dimension.Value.of(orderedBy)));
		}
		if (!draft.targets().isEmpty()) {
			dimensions.put(Dimension.TARGET,
					draft.targets()
						.stream()
						.map((target) -> new Dimension.Value(null, target.value().toPlainString(), target.unit()))
						.toList());
		}
		return dimensions;
	}

}
