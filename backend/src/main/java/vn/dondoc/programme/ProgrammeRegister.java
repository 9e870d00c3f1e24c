package vn.dondoc.programme;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The programmes kept. */
interface ProgrammeRegister extends Repository<Programme, ProgrammeId> {

	Programme save(Programme programme);

	Optional<Programme> findById(ProgrammeId id);

	List<Programme> findAllByOrderByName();

	boolean existsByNameAndIdNot(String name, ProgrammeId id);

}
