package vn.dondoc.backlog;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.dondoc.account.AccountId;
import vn.dondoc.attachment.AttachmentId;

/**
 * A tracker that was uploaded.
 *
 * @param entered what became of it; null while nothing of it was entered
 */
public record TrackerFile(TrackerFileId id, AttachmentId attachment, String fileName, Instant uploadedAt,
		AccountId uploadedBy, @Nullable Entered entered) {

	/** When it was entered, and as how many assignments. */
	public record Entered(Instant at, int assignments) {
	}

}
