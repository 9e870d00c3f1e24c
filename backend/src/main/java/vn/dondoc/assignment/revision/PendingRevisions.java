package vn.dondoc.assignment.revision;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The deadlines that wait for a decision of the Office. */
@Component
@Transactional(readOnly = true)
public class PendingRevisions {

	private final RevisionRows rows;

	PendingRevisions(RevisionRows rows) {
		this.rows = rows;
	}

	public long count() {
		return this.rows.count();
	}

	/** The earliest deadlines in force first. */
	public List<Revision> from(long offset, int size) {
		return this.rows.pending(offset, size);
	}

	/** Those that waited at an instant, at most so many. */
	public List<Revision> foundBy(Instant instant, int most) {
		return this.rows.foundBy(instant, most);
	}

}
