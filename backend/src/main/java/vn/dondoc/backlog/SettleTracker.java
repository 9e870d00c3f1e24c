package vn.dondoc.backlog;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.attachment.Attachments;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;

/**
 * What happens to a tracker before it is entered: names are settled, or it is thrown
 * away.
 */
@Component
public class SettleTracker {

	private final TrackerFiles files;

	private final Agencies agencies;

	private final Attachments attachments;

	private final ApplicationEventPublisher events;

	SettleTracker(TrackerFiles files, Agencies agencies, Attachments attachments, ApplicationEventPublisher events) {
		this.files = files;
		this.agencies = agencies;
		this.attachments = attachments;
		this.events = events;
	}

	/** Says which agency a name means, wherever this tracker writes it. */
	@Transactional
	public void name(TrackerFileId id, String name, AgencyId agency) {
		open(id);
		this.agencies.get(agency);
		this.files.choose(id, name, agency);
		this.events.publishEvent(new BacklogEvent.NameChosen(id, name, agency));
	}

	/** Throws it away with its file; thrown away already, nothing more happens. */
	@Transactional
	public void discard(TrackerFileId id) {
		if (this.files.find(id).isPresent()) {
			TrackerFile file = open(id);
			this.files.remove(id);
			this.attachments.discard(file.attachment());
			this.events.publishEvent(new BacklogEvent.Discarded(id, file.fileName()));
		}
	}

	private TrackerFile open(TrackerFileId id) {
		TrackerFile file = this.files.held(id);
		if (file.entered() != null) {
			throw new TrackerRule.Entered();
		}
		return file;
	}

}
