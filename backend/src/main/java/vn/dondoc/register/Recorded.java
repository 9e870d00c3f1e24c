package vn.dondoc.register;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One edition of an entry as a reader sees it.
 *
 * @param endedAt when another edition took its place or the entry was removed; none while
 * it stands
 * @param removalReason why the entry was removed, where it was
 */
public record Recorded<D extends Registered>(EntryId id, int edition, D says, Instant recordedAt,
		@Nullable UUID recordedBy, @Nullable Instant endedAt, @Nullable String removalReason) {

	/** Whether it can still be corrected or removed. */
	public boolean stands() {
		return this.endedAt == null;
	}

}
