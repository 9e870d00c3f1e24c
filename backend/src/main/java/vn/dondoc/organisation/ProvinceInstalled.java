package vn.dondoc.organisation;

import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** A province's shipped agencies were entered. */
public record ProvinceInstalled(String province, int agencies) implements AuditedEvent {

	@Override
	public String action() {
		return "organisation.province.installed";
	}

	@Override
	public String subjectType() {
		return "province";
	}

	@Override
	public String subjectId() {
		return this.province;
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("agencies", this.agencies);
	}

}
