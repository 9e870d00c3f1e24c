package vn.dondoc.organisation;

import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** A group of agencies was entered or changed. */
public record GroupChanged(GroupId group, String name) implements AuditedEvent {

	@Override
	public String action() {
		return "organisation.group.changed";
	}

	@Override
	public String subjectType() {
		return "agency-group";
	}

	@Override
	public String subjectId() {
		return this.group.value().toString();
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("name", this.name);
	}

}
