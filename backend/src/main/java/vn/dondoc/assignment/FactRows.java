package vn.dondoc.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of all facts. */
interface FactRows extends Repository<FactRow, FactKey> {

	@Query("select " + ReadFact.COLUMNS
			+ " from FactRow row where row.key.assignment in :assignments order by row.key.assignment.value, row.key.seq")
	List<@Nullable Object[]> ofAssignments(Collection<AssignmentId> assignments);

	@Query("select " + ReadFact.COLUMNS + " from FactRow row where row.key.assignment in :assignments"
			+ " and row.recordedAt <= :knownAt order by row.key.assignment.value, row.key.seq")
	List<@Nullable Object[]> ofAssignments(Collection<AssignmentId> assignments, Instant knownAt);

	@Query("select a.id, a.rowVersion from Assignment a where a.id in :assignments")
	List<Object[]> versions(Collection<AssignmentId> assignments);

}
