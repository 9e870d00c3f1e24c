package vn.dondoc.proposal;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

import vn.dondoc.directive.DirectiveId;

/** The reviews, one per directive. */
interface Reviews extends Repository<Review, DirectiveId> {

	Optional<Review> findById(DirectiveId directive);

	Review save(Review review);

	List<Review> saveAll(Iterable<Review> reviews);

}
