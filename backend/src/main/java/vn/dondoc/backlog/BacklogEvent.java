package vn.dondoc.backlog;

import java.util.Map;

import vn.dondoc.audit.AuditedEvent;
import vn.dondoc.organisation.AgencyId;

/** What happened to an uploaded tracker. */
sealed interface BacklogEvent extends AuditedEvent {

	TrackerFileId file();

	@Override
	default String subjectType() {
		return "backlog";
	}

	@Override
	default String subjectId() {
		return file().value().toString();
	}

	/** It was uploaded, to be checked. */
	record Uploaded(TrackerFileId file, String fileName, int bytes) implements BacklogEvent {

		@Override
		public String action() {
			return "backlog.uploaded";
		}

		@Override
		public Map<String, ?> details() {
			return Map.of("fileName", this.fileName, "bytes", this.bytes);
		}

	}

	/** Somebody said which agency a name in it means. */
	record NameChosen(TrackerFileId file, String name, AgencyId agency) implements BacklogEvent {

		@Override
		public String action() {
			return "backlog.name-chosen";
		}

		@Override
		public Map<String, ?> details() {
			return Map.of("name", this.name, "agency", this.agency.value().toString());
		}

	}

	/** It was entered. */
	record Entered(TrackerFileId file, String fileName, int documents, int assignments,
			int known) implements BacklogEvent {

		@Override
		public String action() {
			return "backlog.entered";
		}

		@Override
		public Map<String, ?> details() {
			return Map.of("fileName", this.fileName, "newDocuments", this.documents, "assignments", this.assignments,
					"known", this.known);
		}

	}

	/** It was thrown away, and nothing of it was entered. */
	record Discarded(TrackerFileId file, String fileName) implements BacklogEvent {

		@Override
		public String action() {
			return "backlog.discarded";
		}

		@Override
		public Map<String, ?> details() {
			return Map.of("fileName", this.fileName);
		}

	}

}
