package vn.dondoc.programme;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The targets kept. */
interface TargetRegister extends Repository<Target, TargetId> {

	Target save(Target target);

	Optional<Target> findByIdAndProgramme(TargetId id, ProgrammeId programme);

	List<Target> findByProgrammeAndStruckFalseOrderById(ProgrammeId programme);

}
