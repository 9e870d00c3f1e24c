package vn.dondoc.assignment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.dondoc.attachment.AttachmentId;

/** What proves completion: a document by number and date, a stored file, or both. */
public record Deliverable(@Nullable String number, @Nullable LocalDate date, @Nullable AttachmentId file) {

	public boolean provesSomething() {
		return this.file != null || (this.number != null && !this.number.isBlank() && this.date != null);
	}

}
