package vn.dondoc.proposal;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

import vn.dondoc.directive.DirectiveId;

/** The proposals of all directives. */
interface Proposals extends Repository<Proposal, ProposalId> {

	Optional<Proposal> findById(ProposalId id);

	/** In the order of the text; those without words last, in the order added. */
	List<Proposal> findByDirectiveOrderByStartAtAscIdAsc(DirectiveId directive);

	void deleteAll(Iterable<? extends Proposal> proposals);

	<S extends Proposal> List<S> saveAll(Iterable<S> proposals);

}
