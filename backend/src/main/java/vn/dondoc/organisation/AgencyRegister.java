package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The agencies kept. */
interface AgencyRegister extends Repository<Agency, AgencyId> {

	Agency save(Agency agency);

	List<Agency> saveAll(Iterable<Agency> agencies);

	Optional<Agency> findById(AgencyId id);

	Optional<Agency> findByIdentifier(String identifier);

	List<Agency> findAll();

	long count();

	List<Agency> findByIdIn(Collection<AgencyId> ids);

	List<Agency> findByClosedOnLessThanEqual(LocalDate day);

	@Query("select a.id from Agency a where a.closedOn <= :day")
	Set<AgencyId> endedBy(LocalDate day);

	boolean existsByIdentifier(String identifier);

	@Query("""
			select a from Agency a
			where (:kind is null or a.kind = :kind)
			and a.closedOn between :closedFrom and :closedTo
			and (a.identifier like :identifier escape '!'
				or exists (select 1 from Agency b join b.names n where b = a and n.folded like :folded escape '!'))
			""")
	Page<Agency> search(@Nullable AgencyKind kind, LocalDate closedFrom, LocalDate closedTo, String identifier,
			String folded, Pageable page);

}
