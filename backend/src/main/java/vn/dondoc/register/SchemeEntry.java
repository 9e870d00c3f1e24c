package vn.dondoc.register;

import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An edition of {@link Scheme} in its register. */
@Entity
@Table(name = "scheme")
class SchemeEntry extends Entry<Scheme> {

	@Embedded
	private Scheme says;

	/** The day of the first step still to be reached, to be searched by. */
	private @Nullable LocalDate openMilestoneOn;

	protected SchemeEntry() {
	}

	SchemeEntry(EntryId entry, int edition, Scheme says, Stamp stamp) {
		super(entry, edition, says, stamp);
		this.says = says;
		this.openMilestoneOn = says.nextMilestone().map(Milestone::dueOn).orElse(null);
	}

	@Override
	Scheme says() {
		return this.says;
	}

}
