package vn.dondoc.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** The editions of one register. */
@NoRepositoryBean
interface Entries<E extends Entry<?>> extends Repository<E, UUID>, JpaSpecificationExecutor<E> {

	void saveAll(Iterable<E> editions);

	Optional<E> findByEntryIdAndEndedAt(UUID entryId, Instant endedAt);

	List<E> findByEntryIdOrderByEditionDesc(UUID entryId);

}
