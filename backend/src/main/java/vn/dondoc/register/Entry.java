package vn.dondoc.register;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Folding;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/**
 * One edition of an entry: true from when it was recorded until another took its place or
 * the entry was removed.
 */
@MappedSuperclass
abstract class Entry<D extends Registered> {

	private static final int WORDS_KEPT = 3000;

	@Id
	private UUID id;

	private UUID entryId;

	private int edition;

	private String wordsFolded;

	private Instant recordedAt;

	private @Nullable UUID recordedBy;

	private Instant endedAt;

	private @Nullable UUID endedBy;

	private @Nullable String removalReason;

	@Version
	@Column(name = "lock_version")
	private @Nullable Integer lockVersion;

	protected Entry() {
	}

	protected Entry(EntryId entry, int edition, D says, Stamp stamp) {
		this.id = Ids.next();
		this.entryId = entry.value();
		this.edition = edition;
		String words = Folding.fold(says.words());
		this.wordsFolded = words.substring(0, Math.min(WORDS_KEPT, words.length()));
		this.recordedAt = stamp.at();
		this.recordedBy = stamp.by();
		this.endedAt = Utc.FOREVER;
	}

	abstract D says();

	EntryId entryId() {
		return new EntryId(this.entryId);
	}

	int edition() {
		return this.edition;
	}

	void giveWay(int editionSeen, Stamp stamp) {
		if (editionSeen != this.edition) {
			throw new ChangedMeanwhile();
		}
		this.endedAt = stamp.at();
		this.endedBy = stamp.by();
	}

	void remove(int editionSeen, String reason, Stamp stamp) {
		giveWay(editionSeen, stamp);
		this.removalReason = reason;
	}

	Recorded<D> recorded() {
		return new Recorded<>(entryId(), this.edition, says(), this.recordedAt, this.recordedBy,
				this.endedAt.equals(Utc.FOREVER) ? null : this.endedAt, this.removalReason);
	}

}
