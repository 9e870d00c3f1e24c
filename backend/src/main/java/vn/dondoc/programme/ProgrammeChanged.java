package vn.dondoc.programme;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.dondoc.audit.AuditedEvent;

/** A programme or one of its targets was entered or changed. */
public record ProgrammeChanged(String action, ProgrammeId programme, Map<String, ?> details) implements AuditedEvent {

	static ProgrammeChanged entered(ProgrammeId programme, ProgrammeDetails details) {
		return new ProgrammeChanged("programme.entered", programme, plain(details));
	}

	static ProgrammeChanged edited(ProgrammeId programme, ProgrammeDetails before, ProgrammeDetails after) {
		return new ProgrammeChanged("programme.edited", programme,
				Map.of("before", plain(before), "after", plain(after)));
	}

	static ProgrammeChanged of(String deed, ProgrammeId programme, String name) {
		return new ProgrammeChanged("programme." + deed, programme, Map.of("name", name));
	}

	static ProgrammeChanged ofTarget(String deed, ProgrammeId programme, Map<String, String> details) {
		return new ProgrammeChanged("programme.target." + deed, programme, details);
	}

	@Override
	public String subjectType() {
		return "programme";
	}

	@Override
	public String subjectId() {
		return this.programme.value().toString();
	}

	private static Map<String, String> plain(ProgrammeDetails details) {
		Map<String, String> plain = new LinkedHashMap<>();
		plain.put("name", details.name());
		plain.put("document", text(details.document()));
		plain.put("planned", text(details.planned()));
		plain.put("beginsOn", text(details.beginsOn()));
		plain.put("endsOn", text(details.endsOn()));
		return plain;
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

}
