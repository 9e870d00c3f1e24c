package vn.dondoc.report.signing;

import java.util.Collection;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The prepared reports. */
interface PreparedReports extends Repository<PreparedReport, PreparedReportId> {

	PreparedReport save(PreparedReport report);

	PreparedReport saveAndFlush(PreparedReport report);

	Optional<PreparedReport> findById(PreparedReportId id);

	boolean existsBySupersedesAndStateIn(PreparedReportId supersedes, Collection<ReportState> states);

	long countByState(ReportState state);

	Page<PreparedReport> findAllByOrderByPreparedAtDesc(Pageable page);

}
