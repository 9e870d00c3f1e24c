package vn.dondoc.attachment;

import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** A file that was looked at and never used was let go of. */
record FileForgotten(AttachmentId file, String fileName) implements AuditedEvent {

	@Override
	public String action() {
		return "attachment.forgotten";
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
