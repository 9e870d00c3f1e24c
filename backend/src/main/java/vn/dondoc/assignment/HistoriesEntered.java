package vn.dondoc.assignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/**
 * Assignments were entered with all that happened to them; heard within the same
 * transaction.
 */
public record HistoriesEntered(List<EnterHistories.History> histories) implements AuditedEvent {

	@Override
	public String action() {
		return "assignment.histories-entered";
	}

	@Override
	public String subjectType() {
		return "assignment";
	}

	@Override
	public String subjectId() {
		return this.histories.get(0).id().value().toString();
	}

	@Override
	public Map<String, ?> details() {
		Map<String, Object> details = new LinkedHashMap<>(EnteredTogether.details(this.histories));
		details.put("assignments", this.histories.size());
		return details;
	}

}
