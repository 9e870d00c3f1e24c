package vn.dondoc.report.signing;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;

import org.springframework.stereotype.Component;

import vn.dondoc.system.Missing;
import vn.dondoc.system.Once;

/** Takes a prepared report a step on its way, or back. */
@Component
public class MoveReport {

	private final PreparedReports reports;

	private final Once once;

	private final Clock clock;

	MoveReport(PreparedReports reports, Once once, Clock clock) {
		this.reports = reports;
		this.once = once;
		this.clock = clock;
	}

	/** Its sentences read otherwise from now on. */
	public void edit(ReportCall call, String words) {
		perform(call, (report, at) -> report.edit(words, call.by(), at));
	}

	/**
	 * Finds it right.
	 * @throws SigningRule.CheckedByItsPreparer if they prepared or edited it
	 */
	public void check(ReportCall call) {
		perform(call, (report, at) -> report.check(call.by(), at));
	}

	/** Finds it wrong, with a reason. */
	public void sendBack(ReportCall call, String reason) {
		perform(call, (report, at) -> report.sendBack(reason, call.by(), at));
	}

	/** Hands in what was sent back. */
	public void handInAgain(ReportCall call) {
		perform(call, (report, at) -> report.handInAgain(call.by(), at));
	}

	/** Gives it up, with a reason; what was done to it stays on record. */
	public void discard(ReportCall call, String reason) {
		perform(call, (report, at) -> report.discard(reason, call.by(), at));
	}

	void perform(ReportCall call, BiConsumer<PreparedReport, Instant> deed) {
		this.once.perform(call.commandId(), call.by(), () -> {
			PreparedReport report = this.reports.findById(call.report())
				.orElseThrow(() -> new Missing("prepared report " + call.report()));
			report.requireVersion(call.seen());
			deed.accept(report, this.clock.instant());
			this.reports.saveAndFlush(report);
			return "";
		});
	}

}
