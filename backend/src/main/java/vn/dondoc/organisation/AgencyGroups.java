package vn.dondoc.organisation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The groups kept. */
interface AgencyGroups extends Repository<AgencyGroup, GroupId> {

	AgencyGroup save(AgencyGroup group);

	List<AgencyGroup> saveAll(Iterable<AgencyGroup> groups);

	Optional<AgencyGroup> findById(GroupId id);

	Optional<AgencyGroup> findByFolded(String folded);

	List<AgencyGroup> findAllByOrderByName();

}
