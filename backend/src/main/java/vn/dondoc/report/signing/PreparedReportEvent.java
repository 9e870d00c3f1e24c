package vn.dondoc.report.signing;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.dondoc.audit.AuditedEvent;

/**
 * Something was done to a prepared report.
 *
 * @param hash that of everything it froze
 * @param wordsHash that of its words from now on
 * @param position in which it was signed, once it was
 */
public record PreparedReportEvent(PreparedReportId report, ReportStep.Kind kind, String period, String hash,
		String wordsHash, @Nullable SignerPosition position, @Nullable String reason) implements AuditedEvent {

	static final String SUBJECT = "report";

	static final String HASH = "hash";

	static final String WORDS_HASH = "wordsHash";

	static final String POSITION = "position";

	@Override
	public String action() {
		return "report." + this.kind.code();
	}

	@Override
	public String subjectType() {
		return SUBJECT;
	}

	@Override
	public String subjectId() {
		return this.report.value().toString();
	}

	@Override
	public Map<String, ?> details() {
		Map<String, String> details = new LinkedHashMap<>();
		details.put("period", this.period);
		details.put(HASH, this.hash);
		details.put(WORDS_HASH, this.wordsHash);
		if (this.position != null) {
			details.put(POSITION, this.position.name());
		}
		if (this.reason != null) {
			details.put("reason", this.reason);
		}
		return details;
	}

}
