package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.dondoc.audit.AuditedEvent;

/**
 * An agency was entered, corrected, renamed or closed.
 *
 * @param name the name it bears afterwards
 * @param on the day of the change, where it has one
 */
public record AgencyChanged(AgencyId agency, Change change, String identifier, String name,
		@Nullable LocalDate on) implements AuditedEvent {

	/** What happened to an agency. */
	public enum Change {

		REGISTERED("registered"), CORRECTED("corrected"), RENAMED("renamed"), CLOSED("closed");

		private final String word;

		Change(String word) {
			this.word = word;
		}

	}

	@Override
	public String action() {
		return "organisation.agency." + this.change.word;
	}

	@Override
	public String subjectType() {
		return "agency";
	}

	@Override
	public String subjectId() {
		return this.agency.value().toString();
	}

	@Override
	public Map<String, ?> details() {
		Map<String, String> named = Map.of("identifier", this.identifier, "name", this.name);
		return (this.on == null) ? named
				: Map.of("identifier", this.identifier, "name", this.name, "on", this.on.toString());
	}

}
