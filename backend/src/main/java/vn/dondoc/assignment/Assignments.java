package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

	/** Those among them that an agency leads or cooperates in. */
	@Query("""
			select a from Assignment a where a.id in :ids and (a.leadAgency = :agency
			or exists (select 1 from a.participants p where p.agency = :agency))""")
	List<Assignment> seenBy(Collection<AssignmentId> ids, AgencyId agency);

	int countByItem(ItemId item);

	/** Those an agency leads or cooperates in. */
	@Query("""
			select a from Assignment a where a.item = :item and (a.leadAgency = :agency
			or exists (select 1 from a.participants p where p.agency = :agency)) order by a.id""")
	List<Assignment> ofItemSeenBy(ItemId item, AgencyId agency);

	List<Assignment> findByItemInOrderById(Collection<ItemId> items);

	/** Those of these periods, and those that do not recur. */
	@Query("""
			select a from Assignment a where a.item = :item and (a.periodStart in :periods
			or a.periodStart < :earliest) order by a.id""")
	List<Assignment> ofItem(ItemId item, Collection<LocalDate> periods, LocalDate earliest);

	/** Where the periods of an item begin, the latest first. */
	@Query("""
			select distinct a.periodStart from Assignment a where a.item = :item and a.periodStart >= :earliest
			order by a.periodStart desc""")
	List<LocalDate> periodsOfItem(ItemId item, LocalDate earliest);

	/** Of each agency an obligation was first given to, its latest period. */
	@Query("""
			select distinct a from Assignment a left join fetch a.participants where a.obligation = :obligation
			and a.periodStart = (select max(b.periodStart) from Assignment b
			where b.obligation = a.obligation and b.fanAgency = a.fanAgency)""")
	List<Assignment> latestOf(ObligationId obligation);

	@Query("select distinct a.periodStart from Assignment a where a.obligation = :obligation")
	Set<LocalDate> periodsOf(ObligationId obligation);

	/** Those of an obligation that wait for a result. */
	@Query("""
			select a from Assignment a where a.obligation = :obligation and a.state in (
			vn.dondoc.assignment.WorkflowState.ISSUED, vn.dondoc.assignment.WorkflowState.ACKNOWLEDGED,
			vn.dondoc.assignment.WorkflowState.IN_PROGRESS, vn.dondoc.assignment.WorkflowState.RETURN_REQUESTED,
			vn.dondoc.assignment.WorkflowState.SUSPENDED) order by a.id""")
	List<Assignment> waitedFor(ObligationId obligation);

}
