package vn.dondoc.backlog;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.attachment.Attachments;

/** Keeps an uploaded tracker to be checked; what cannot be read is not kept. */
@Component
public class TakeTracker {

	private final TrackerFiles files;

	private final CheckTracker check;

	private final Attachments attachments;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	TakeTracker(TrackerFiles files, CheckTracker check, Attachments attachments, Clock clock,
			ApplicationEventPublisher events) {
		this.files = files;
		this.check = check;
		this.attachments = attachments;
		this.clock = clock;
		this.events = events;
	}

	/** Keeps it under an id the form brings along; sent twice, it is kept once. */
	@Transactional
	public void take(SignedIn by, TrackerFileId id, String fileName, byte[] content) {
		if (fileName.isBlank()) {
			throw new TrackerRule.NoFile();
		}
		if (this.files.find(id).isEmpty()) {
			this.check.tryToRead(content);
			this.files.add(id, this.attachments.store(fileName, content), this.clock.instant(), by.account());
			this.events.publishEvent(new BacklogEvent.Uploaded(id, fileName, content.length));
		}
	}

}
