package vn.dondoc.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.dondoc.organisation.AgencyId;

/** All assignments; {@link AssignmentBook} enters new ones. */
public interface Assignments extends Repository<Assignment, AssignmentId> {

	Optional<Assignment> findById(AssignmentId id);

	/** Held for the rest of the transaction: one deed at a time. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Assignment> findHeldById(AssignmentId id);

	List<Assignment> findAllById(Iterable<AssignmentId> ids);

	int countByItem(ItemId item);

	/** Those an agency leads or cooperates in. */
	@Query("""
			select a from Assignment a where a.item = :item and (a.leadAgency = :agency
			or exists (select 1 from a.participants p where p.agency = :agency)) order by a.id""")
	List<Assignment> ofItemSeenBy(ItemId item, AgencyId agency);

	List<Assignment> findByItemInOrderById(Collection<ItemId> items);

}
