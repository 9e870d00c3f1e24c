package vn.dondoc.report.signing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.account.ProveIdentity;
import vn.dondoc.account.SignedIn;
import vn.dondoc.audit.AuditSeals;
import vn.dondoc.system.Missing;

/**
 * Signs a checked report: a recorded act with the password, not a digital signature. What
 * is signed is asked of the facts once more and must come out the same.
 */
@Component
public class SignReport {

	private final PreparedReports reports;

	private final MoveReport move;

	private final ReportShelf shelf;

	private final AuditSeals seals;

	private final ProveIdentity identity;

	SignReport(PreparedReports reports, MoveReport move, ReportShelf shelf, AuditSeals seals, ProveIdentity identity) {
		this.reports = reports;
		this.move = move;
		this.shelf = shelf;
		this.seals = seals;
		this.identity = identity;
	}

	/**
	 * Puts the person's name to it; the report it supersedes is superseded with it.
	 * @param position in which they sign it
	 * @throws SigningRule.NoPosition if they did not say
	 * @throws vn.dondoc.account.BrokenAccountRule.NotThePerson if the password is wrong
	 * @throws SigningRule.FiguresDiffer if the facts tell something else by now
	 */
	public void sign(ReportCall call, @Nullable SignerPosition position, String password) {
		if (position == null) {
			throw new SigningRule.NoPosition();
		}
		this.identity.prove(call.by().account(), password);
		if (!this.shelf.verify(call.report()).holds()) {
			throw new SigningRule.FiguresDiffer();
		}
		this.move.perform(call, (report, at) -> sign(report, position, call.by(), at));
	}

	private void sign(PreparedReport report, SignerPosition position, SignedIn by, Instant at) {
		report.sign(position, this.seals.last().map(SealPrint::of).orElse(null), by, at);
		PreparedReportId before = report.supersedes();
		if (before != null) {
			PreparedReport superseded = this.reports.findById(before)
				.orElseThrow(() -> new Missing("prepared report " + before));
			superseded.supersededBy(report, by, at);
			this.reports.save(superseded);
		}
	}

}
