package vn.dondoc.report.signing;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.report.frozen.Verification;
import vn.dondoc.report.frozen.VerifyFrozen;
import vn.dondoc.system.Missing;

/** Looks prepared reports up, and again at what they froze. */
@Component
@Transactional(readOnly = true)
public class ReportShelf {

	private final PreparedReports reports;

	private final VerifyFrozen verify;

	private final Untouched untouched;

	ReportShelf(PreparedReports reports, VerifyFrozen verify, Untouched untouched) {
		this.reports = reports;
		this.verify = verify;
		this.untouched = untouched;
	}

	public PreparedReportView get(PreparedReportId id) {
		return this.reports.findById(id)
			.map(PreparedReport::view)
			.orElseThrow(() -> new Missing("prepared report " + id));
	}

	/**
	 * A report that may be given away as what was prepared.
	 * @throws SigningRule.NotAsFrozen if what is kept of it is something else
	 */
	public PreparedReportView untouched(PreparedReportId id) {
		PreparedReportView report = get(id);
		if (!this.untouched.is(report)) {
			throw new SigningRule.NotAsFrozen();
		}
		return report;
	}

	/** How many wait for this person: to be checked, or to be signed. */
	public long waitingFor(SignedIn person) {
		long toCheck = person.is(Role.OFFICE_HEAD) ? this.reports.countByState(ReportState.PREPARED) : 0;
		return toCheck + (person.is(Role.LEADER) ? this.reports.countByState(ReportState.CHECKED) : 0);
	}

	/** The last prepared first. */
	public Page<PreparedReportView> page(Pageable page) {
		return this.reports.findAllByOrderByPreparedAtDesc(page).map(PreparedReport::view);
	}

	/** Whether what it froze is what was frozen, and what the facts still tell. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Verification verify(PreparedReportId id) {
		PreparedReportView report = get(id);
		return this.verify.verify(id.value(), report.order(), report.content().frozen(), this.untouched.is(report));
	}

}
