package vn.dondoc.report.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.dondoc.account.SignedIn;
import vn.dondoc.report.signing.PreparedReportId;
import vn.dondoc.report.signing.PreparedReportView;
import vn.dondoc.report.signing.ReportCall;
import vn.dondoc.report.signing.SignerPosition;
import vn.dondoc.system.Ids;

/** What is typed to take a prepared report a step further; each step asks for its own. */
record StepForm(@Nullable UUID commandId, int version,
		@Size(max = 20000, message = "{report.signing.too-long}") @Nullable String words,
		@Size(max = 1000, message = "{report.signing.too-long}") @Nullable String reason,
		@Nullable SignerPosition position, @Nullable String password) {

	static StepForm blank(PreparedReportView report) {
		return new StepForm(Ids.next(), report.version(), report.content().words(), null, null, null);
	}

	/** The same request once more, with everything the page shows. */
	StepForm again(PreparedReportView report) {
		return new StepForm(Ids.next(), report.version(),
				Objects.requireNonNullElse(this.words, report.content().words()), this.reason, this.position, null);
	}

	ReportCall call(UUID report, SignedIn by) {
		return new ReportCall(Objects.requireNonNullElseGet(this.commandId, Ids::next), new PreparedReportId(report),
				this.version, by);
	}

	String typedWords() {
		return Objects.requireNonNullElse(this.words, "");
	}

	String typedReason() {
		return Objects.requireNonNullElse(this.reason, "");
	}

	String typedPassword() {
		return Objects.requireNonNullElse(this.password, "");
	}

}
