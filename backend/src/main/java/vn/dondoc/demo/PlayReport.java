package vn.dondoc.demo;

import java.time.LocalDate;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.report.Period;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.signing.MoveReport;
import vn.dondoc.report.signing.PrepareReport;
import vn.dondoc.report.signing.PreparedReportId;
import vn.dondoc.report.signing.ReportCall;
import vn.dondoc.report.signing.ReportShelf;
import vn.dondoc.report.signing.SignReport;
import vn.dondoc.report.signing.SignerPosition;
import vn.dondoc.statistics.Population;
import vn.dondoc.system.Ids;

/**
 * The report of the quarter before: prepared by the clerk, checked by the head of the
 * Office, signed by the leader.
 */
@Component
@Profile(DemoClock.PROFILES)
class PlayReport {

	private final PrepareReport prepare;

	private final MoveReport move;

	private final SignReport sign;

	private final ReportShelf shelf;

	PlayReport(PrepareReport prepare, MoveReport move, SignReport sign, ReportShelf shelf) {
		this.prepare = prepare;
		this.move = move;
		this.sign = sign;
		this.shelf = shelf;
	}

	void play(LocalDate today, DemoPeople people) {
		ReportOrder order = new ReportOrder(Period.quarterOf(today).previous(), Population.ASSIGNED, null, null);
		PreparedReportId report = this.prepare.prepare(Ids.next(), order, people.clerk());
		this.move.check(call(report, people.named("chanhvanphong")));
		this.sign.sign(call(report, people.named("chutich")), SignerPosition.CHAIRMAN, DemoPeople.PASSWORD);
	}

	private ReportCall call(PreparedReportId report, SignedIn by) {
		return new ReportCall(Ids.next(), report, this.shelf.get(report).version(), by);
	}

}
