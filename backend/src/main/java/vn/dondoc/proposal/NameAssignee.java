package vn.dondoc.proposal;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.Directives;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.CallAgency;
import vn.dondoc.organisation.EnterNamedAgency;
import vn.dondoc.organisation.GroupId;

/** Says whom a printed name means, throughout a directive and for those to come. */
@Component
@Transactional
public class NameAssignee {

	private final Directives directives;

	private final Proposals proposals;

	private final Assignees assignees;

	private final Journal journal;

	private final CallAgency callAgency;

	private final EnterNamedAgency enterAgency;

	NameAssignee(Directives directives, Proposals proposals, Assignees assignees, Journal journal,
			CallAgency callAgency, EnterNamedAgency enterAgency) {
		this.directives = directives;
		this.proposals = proposals;
		this.assignees = assignees;
		this.journal = journal;
		this.callAgency = callAgency;
		this.enterAgency = enterAgency;
	}

	/** An agency; a name the register did not know becomes another name of it. */
	public void agency(DirectiveId directive, String printedName, AgencyId agency) {
		if (this.assignees.unknown(printedName, this.directives.get(directive).header().issuedOn())) {
			this.callAgency.call(agency, printedName);
		}
		name(directive, printedName, agency, null);
	}

	/** A group, in this directive. */
	public void group(DirectiveId directive, String printedName, GroupId group) {
		name(directive, printedName, null, group);
	}

	/** An agency that is not in the register yet and is entered by this name. */
	public void newAgency(DirectiveId directive, String printedName) {
		AgencyId entered = this.enterAgency.enter(printedName, this.directives.get(directive).header().issuedOn());
		name(directive, printedName, entered, null);
	}

	/**
	 * Whom another name means, as a person typed it.
	 * @throws UnknownName if the register does not know that one either
	 */
	public void sameAs(DirectiveId directive, String printedName, String typed) {
		Assignee meant = this.assignees.of(List.of(typed.strip()), this.directives.get(directive).header().issuedOn())
			.get(0);
		if (meant.agency() != null) {
			agency(directive, printedName, meant.agency());
		}
		else if (meant.group() != null) {
			group(directive, printedName, meant.group());
		}
		else {
			throw new UnknownName(typed.strip());
		}
	}

	private void name(DirectiveId directive, String printedName, @Nullable AgencyId agency, @Nullable GroupId group) {
		List<Proposal> named = this.proposals.findByDirectiveOrderByStartAtAscIdAsc(directive)
			.stream()
			.filter((proposal) -> proposal.state().mayChange() && proposal.draft().names(printedName))
			.toList();
		Consumer<Proposal> naming = (proposal) -> proposal.revise(proposal.draft()
			.named((assignee) -> assignee.printedName().equals(printedName) ? assignee.meaning(agency, group)
					: assignee));
		this.journal.decide(directive, DecisionKind.NAME, named, () -> named.forEach(naming));
	}

}
