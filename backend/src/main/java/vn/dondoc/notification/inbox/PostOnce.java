package vn.dondoc.notification.inbox;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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

	/** What messages of this kind told any of these people of. */
	@Transactional(readOnly = true)
	public Set<AssignmentId> told(MessageKind kind, Collection<AccountId> readers) {
		return this.rows.told(kind, readers);
	}

	/**
	 * Does nothing where there is a message of this origin, or nobody to read it; answers
	 * the message it posted.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<UUID> post(MessageKind kind, String origin, Collection<AssignmentId> about,
			Collection<AccountId> readers) {
		if (readers.isEmpty() || about.isEmpty() || this.rows.toldOf(origin)) {
			return Optional.empty();
		}
		UUID id = Ids.next();
		this.posting.post(List.of(new MessageRows.Fresh(id, kind, this.clock.instant(), null, origin, about, readers)));
		return Optional.of(id);
	}

}
