package vn.dondoc.command;

import java.util.List;
import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** An administrator gave a command; who, the machine's own account tells. */
record CommandGiven(String command, List<String> arguments) implements AuditedEvent {

	@Override
	public String action() {
		return "command.given";
	}

	@Override
	public String subjectType() {
		return "command";
	}

	@Override
	public String subjectId() {
		return this.command;
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("arguments", this.arguments, "user", System.getProperty("user.name", ""));
	}

}
