package vn.dondoc.attachment;

import java.util.Map;

import vn.dondoc.audit.AuditedEvent;

/** Somebody took a stored file away. */
record FileDownloaded(AttachmentId file, String fileName) implements AuditedEvent {

	@Override
	public String action() {
		return "attachment.downloaded";
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
