package vn.dondoc.directive;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.dondoc.attachment.AttachmentId;

/** A directive as other rooms and pages see it, without its text. */
public record DirectiveView(DirectiveId id, long version, DirectiveHeader header, DocumentTypeView type,
		DirectiveState state, Entry entry) {

	/** When it was entered, and the file it came in, where it came in one. */
	public record Entry(Instant enteredAt, @Nullable AttachmentId original) {

	}

	/** As people call it: "Thông báo 118/TB-UBND", or its type alone. */
	public String title() {
		String number = this.header.number().printed();
		return number.isEmpty() ? this.type.name() : this.type.name() + " " + number;
	}

}
