package vn.dondoc.report.template;

import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** Reports are printed with another template from now on. */
record TemplateChanged(String action, String subjectId, Map<String, ?> details) implements AuditedEvent {

	@Override
	public String subjectType() {
		return "report-template";
	}

}
