package vn.dondoc.attachment;

import java.util.Locale;
import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** What somebody, or the house by itself, did with a stored file. */
record FileHandled(What what, AttachmentId file, String fileName) implements AuditedEvent {

	/** Taken away by a person; or looked at, never used and let go of. */
	enum What {

		DOWNLOADED, FORGOTTEN

	}

	@Override
	public String action() {
		return "attachment." + this.what.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public String subjectType() {
		return "attachment";
	}

	@Override
	public String subjectId() {
		return this.file.value().toString();
	}

	@Override
	public Map<String, ?> details() {
		return Map.of("fileName", this.fileName);
	}

}
