package vn.dondoc.proposal;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

import vn.dondoc.directive.DirectiveId;

/** The decisions of all reviews. */
interface ReviewDecisions extends Repository<ReviewDecision, UUID> {

	Optional<ReviewDecision> findById(UUID id);

	/** The last one of this reviewer that still counts. */
	Optional<ReviewDecision> findFirstByDirectiveAndAccountIdAndTakenBackFalseOrderByIdDesc(DirectiveId directive,
			UUID accountId);

	boolean existsByDirectiveAndTakenBackFalse(DirectiveId directive);

	ReviewDecision save(ReviewDecision decision);

}
