package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.attachment.AttachmentId;

/** What proves completion: a document by number and date, stored files, or both. */
public record Deliverable(@Nullable String number, @Nullable LocalDate date, List<AttachmentId> files) {

	public Deliverable {
		files = orNone(files);
	}

	/** A document that no file was handed in of. */
	public static Deliverable document(@Nullable String number, @Nullable LocalDate date) {
		return new Deliverable(number, date, List.of());
	}

	public boolean provesSomething() {
		return !this.files.isEmpty() || (this.number != null && !this.number.isBlank() && this.date != null);
	}

	/** What was written before there were files has none. */
	static List<AttachmentId> orNone(@Nullable List<AttachmentId> files) {
		return (files != null) ? List.copyOf(files) : List.of();
	}

}
