package vn.dondoc.organisation.reform;

import java.util.Locale;
import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** A decision about agencies was carried out. */
public record AgenciesReorganised(Reform reform) implements AuditedEvent {

	@Override
	public String action() {
		return "organisation.reform." + this.reform.kind().name().toLowerCase(Locale.ROOT);
	}

	@Override
	public String subjectType() {
		return "reform";
	}

	@Override
	public String subjectId() {
		return this.reform.id().toString();
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("on", this.reform.on().toString(), "basis", this.reform.basis(), "ended",
				this.reform.ended().stream().map((agency) -> agency.value().toString()).toList(), "receivers",
				this.reform.receivers().stream().map((receiver) -> receiver.agency().value().toString()).toList());
	}

}
