package vn.dondoc.register;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An edition of {@link Meeting} in its register. */
@Entity
@Table(name = "meeting")
class MeetingEntry extends Entry<Meeting> {

	@Embedded
	private Meeting says;

	protected MeetingEntry() {
	}

	MeetingEntry(EntryId entry, int edition, Meeting says, Stamp stamp) {
		super(entry, edition, says, stamp);
		this.says = says;
	}

	@Override
	Meeting says() {
		return this.says;
	}

}
