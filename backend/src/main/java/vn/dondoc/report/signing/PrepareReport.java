package vn.dondoc.report.signing;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.frozen.FreezeReport;
import vn.dondoc.report.frozen.FrozenRows;
import vn.dondoc.report.sentence.Findings;
import vn.dondoc.statistics.LeadAs;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Once;

/**
 * Prepares a report at fixed instants: what whoever checks and signs will look at is
 * frozen from the beginning.
 */
@Component
public class PrepareReport {

	private static final Set<ReportState> UNDER_WAY = EnumSet.of(ReportState.PREPARED, ReportState.SENT_BACK,
			ReportState.CHECKED);

	private final PreparedReports reports;

	private final FreezeReport freeze;

	private final FrozenRows rows;

	private final Findings findings;

	private final Once once;

	private final Clock clock;

	PrepareReport(PreparedReports reports, FreezeReport freeze, FrozenRows rows, Findings findings, Once once,
			Clock clock) {
		this.reports = reports;
		this.freeze = freeze;
		this.rows = rows;
		this.findings = findings;
		this.once = once;
		this.clock = clock;
	}

	/**
	 * Prepares what is ordered.
	 * @throws SigningRule.CountedBySuccessor if it is counted under today's successors,
	 * who may be others on the day it is signed or asked again
	 */
	public PreparedReportId prepare(UUID commandId, ReportOrder order, SignedIn by) {
		if (order.leadAs() == LeadAs.NOW) {
			throw new SigningRule.CountedBySuccessor();
		}
		return prepared(commandId, order, by, (report) -> {
		});
	}

	/**
	 * Prepares what is to take a signed report's place: the same as of the same instant,
	 * as it is known now.
	 * @throws SigningRule.BeingSuperseded if another one is already on its way
	 */
	public PreparedReportId supersede(UUID commandId, PreparedReportView signed, String reason, SignedIn by) {
		return prepared(commandId, signed.order().asKnownNow().byAgencyThen(), by, (report) -> {
			if (this.reports.existsBySupersedesAndStateIn(signed.id(), UNDER_WAY)) {
				throw new SigningRule.BeingSuperseded();
			}
			report.toSupersede(
					this.reports.findById(signed.id()).orElseThrow(() -> new Missing("prepared report " + signed.id())),
					reason);
		});
	}

	// frozen before the transaction of the command, whose isolation would let facts
	// recorded meanwhile slip between two queries
	private PreparedReportId prepared(UUID commandId, ReportOrder order, SignedIn by, Consumer<PreparedReport> more) {
		FreezeReport.Content content = this.freeze.freeze(order);
		String outcome = this.once.perform(commandId, by, () -> {
			PreparedReport report = new PreparedReport(content.order(), content.frozen(),
					this.findings.of(content.report()), by, this.clock.instant());
			more.accept(report);
			this.reports.saveAndFlush(report);
			this.rows.keep(report.id().value(), content.rows());
			return report.id().value().toString();
		});
		return new PreparedReportId(UUID.fromString(outcome));
	}

}
