package vn.dondoc.notification.inbox;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.system.Ids;

/** Posts what no fact tells, and must be told only once. */
@Component
public class PostOnce {

	private final MessageRows rows;

	private final Posting posting;

	private final Clock clock;

	PostOnce(MessageRows rows, Posting posting, Clock clock) {
		this.rows = rows;
		this.posting = posting;
		this.clock = clock;
	}

	/** Those among them that a message of this kind told of before. */
	@Transactional(readOnly = true)
	public Set<AssignmentId> told(MessageKind kind, Collection<AssignmentId> among) {
		return this.rows.told(kind, among);
	}

	/** Does nothing where there is a message of this origin, or nobody to read it. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void post(MessageKind kind, String origin, Collection<AssignmentId> about, Collection<AccountId> readers) {
		if (!readers.isEmpty() && !about.isEmpty() && !this.rows.toldOf(origin)) {
			this.posting.post(List
				.of(new MessageRows.Fresh(Ids.next(), kind, this.clock.instant(), null, origin, about, readers)));
		}
	}

}
