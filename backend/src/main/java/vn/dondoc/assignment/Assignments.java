package vn.dondoc.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** All assignments; {@link AssignmentBook} enters new ones. */
public interface Assignments extends Repository<Assignment, AssignmentId> {

	Optional<Assignment> findById(AssignmentId id);

	/** Held for the rest of the transaction: one deed at a time. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Assignment> findHeldById(AssignmentId id);

	List<Assignment> findAllById(Iterable<AssignmentId> ids);

	List<Assignment> findByItemInOrderById(Collection<ItemId> items);

}
