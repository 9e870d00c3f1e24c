package vn.dondoc.setting;

import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** A setting has another value from now on. */
public record SettingChanged(String name, String before, String after) implements AuditedEvent {

	@Override
	public String action() {
		return "setting.changed";
	}

	@Override
	public String subjectType() {
		return "setting";
	}

	@Override
	public String subjectId() {
		return this.name;
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("before", this.before, "after", this.after);
	}

}
