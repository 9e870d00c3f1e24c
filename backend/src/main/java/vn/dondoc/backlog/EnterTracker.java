package vn.dondoc.backlog;

import java.time.Clock;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.system.Once;

/** Enters an uploaded tracker: all that is new in it, or nothing. */
@Component
public class EnterTracker {

	private final Once once;

	private final TrackerFiles files;

	private final CheckTracker check;

	private final WriteTracker write;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	EnterTracker(Once once, TrackerFiles files, CheckTracker check, WriteTracker write, Clock clock,
			ApplicationEventPublisher events) {
		this.once = once;
		this.files = files;
		this.check = check;
		this.write = write;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Answers as how many assignments it was entered.
	 * @throws TrackerRule if a row is bad, or nothing is new
	 */
	@Transactional
	public int enter(SignedIn by, UUID commandId, TrackerFileId id) {
		return Integer.parseInt(this.once.perform(commandId, by, () -> String.valueOf(entered(by, commandId, id))));
	}

	private int entered(SignedIn by, UUID commandId, TrackerFileId id) {
		TrackerFile file = this.files.held(id);
		if (file.entered() != null) {
			throw new TrackerRule.Entered();
		}
		DryRun run = this.check.check(id);
		if (!run.good()) {
			throw new TrackerRule.BadRows();
		}
		if (!run.anythingNew()) {
			throw new TrackerRule.NothingNew();
		}
		int assignments = this.write.write(by, commandId, file, run);
		this.files.entered(id, this.clock.instant(), assignments);
		this.events.publishEvent(new BacklogEvent.Entered(id, file.fileName(), run.totals().newDocuments(), assignments,
				run.totals().known()));
		return assignments;
	}

}
