package vn.dondoc.assignment.revision;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.dondoc.assignment.AssignmentId;

/**
 * Puts into the list what a change of the rules could not see, because it was being
 * issued at the same moment. What waits there already is left as it is; done again it
 * adds nothing.
 */
@Component
public class CompleteRevisions {

	private static final Logger LOG = LoggerFactory.getLogger(CompleteRevisions.class);

	private static final int AT_ONCE = 500;

	private final RevisionRows rows;

	private final FindRevisions findRevisions;

	private final TransactionOperations transaction;

	CompleteRevisions(RevisionRows rows, FindRevisions findRevisions, TransactionOperations transaction) {
		this.rows = rows;
		this.findRevisions = findRevisions;
		this.transaction = transaction;
	}

	/** Some at a time, each in a transaction of its own. */
	public void complete() {
		AssignmentId last = part(null);
		while (last != null) {
			last = part(last);
		}
	}

	/** Answers the last one it looked at; null behind the last of all. */
	private @Nullable AssignmentId part(@Nullable AssignmentId after) {
		List<RevisionRows.Work> some = this.rows.dueAndNotPending(after, AT_ONCE);
		if (some.isEmpty()) {
			return null;
		}
		try {
			this.transaction.executeWithoutResult(
					(status) -> this.findRevisions.again(some.stream().map(RevisionRows.Work::id).toList()));
		}
		catch (DuplicateKeyException | ConcurrencyFailureException another) {
			LOG.info("Deadlines changed while the list of revisions was completed; the next night looks again");
		}
		return some.get(some.size() - 1).id();
	}

}
