package vn.dondoc.report.signing;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.dondoc.audit.AuditedEvent;

/**
 * Something was done to a prepared report.
 *
 * @param hash that of everything it froze
 */
public record PreparedReportEvent(PreparedReportId report, ReportStep.Kind kind, String period, String hash,
		@Nullable String reason) implements AuditedEvent {

	@Override
	public String action() {
		return "report." + this.kind.code();
	}

	@Override
	public String subjectType() {
		return "report";
	}

	@Override
	public String subjectId() {
		return this.report.value().toString();
	}

	@Override
	public Map<String, ?> details() {
		Map<String, String> details = new LinkedHashMap<>();
		details.put("period", this.period);
		details.put("hash", this.hash);
		if (this.reason != null) {
			details.put("reason", this.reason);
		}
		return details;
	}

}
