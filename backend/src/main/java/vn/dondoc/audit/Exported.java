package vn.dondoc.audit;

import java.util.Map;

/**
 * Somebody took a list or report away.
 *
 * @param what the kind of list: {@code worklist.assignments}
 * @param filter what was asked for, as plain values
 */
public record Exported(String what, long rows, Map<String, String> filter) implements AuditedEvent {

	@Override
	public String action() {
		return "list.exported";
	}

	@Override
	public String subjectType() {
		return "list";
	}

	@Override
	public String subjectId() {
		return this.what;
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("count", this.rows, "filter", this.filter);
	}

}
