package vn.dondoc.directive;

import java.util.List;
import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** The heads of many directives were entered together with their assignments. */
public record DirectivesEntered(List<DirectiveId> directives) implements AuditedEvent {

	public DirectivesEntered {
		directives = List.copyOf(directives);
	}

	@Override
	public String action() {
		return "directive.many-entered";
	}

	@Override
	public String subjectType() {
		return "directive";
	}

	@Override
	public String subjectId() {
		return this.directives.get(0).value().toString();
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("count", this.directives.size());
	}

}
