package vn.dondoc.register;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An edition of {@link Scheme} in its register. */
@Entity
@Table(name = "scheme")
class SchemeEntry extends Entry<Scheme> {

	@Embedded
	private Scheme says;

	protected SchemeEntry() {
	}

	SchemeEntry(EntryId entry, int edition, Scheme says, Stamp stamp) {
		super(entry, edition, says, stamp);
		this.says = says;
	}

	@Override
	Scheme says() {
		return this.says;
	}

}
