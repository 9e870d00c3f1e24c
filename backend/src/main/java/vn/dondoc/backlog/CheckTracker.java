package vn.dondoc.backlog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.attachment.Attachments;
import vn.dondoc.backlog.names.AgencyNames;
import vn.dondoc.backlog.names.NamedAgencies;
import vn.dondoc.backlog.tracker.Findings;
import vn.dondoc.backlog.tracker.TrackerReader;
import vn.dondoc.backlog.tracker.TrackerRow;
import vn.dondoc.deadline.FirstLate;

/** Says what entering an uploaded tracker would do; changes nothing. */
@Component
public class CheckTracker {

	private final TrackerFiles files;

	private final Attachments attachments;

	private final FirstLate firstLate;

	private final AgencyNames names;

	private final SiftRows sift;

	private final Clock clock;

	CheckTracker(TrackerFiles files, Attachments attachments, FirstLate firstLate, AgencyNames names, SiftRows sift,
			Clock clock) {
		this.files = files;
		this.attachments = attachments;
		this.firstLate = firstLate;
		this.names = names;
		this.sift = sift;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public DryRun check(TrackerFileId id) {
		TrackerFile file = this.files.get(id);
		Findings findings = new Findings();
		List<TrackerRow> rows = read(this.attachments.content(file.attachment()), findings);
		NamedAgencies named = this.names.of(rows, this.files.chosen(id));
		SiftRows.Sifted sifted = this.sift.sift(rows, named, findings);
		return new DryRun(findings.bad(), findings.notices(), named.unsure(), sifted.totals(this.clock.instant()),
				sifted.fresh());
	}

	/** Reads a file nobody keeps yet, to see whether it is one. */
	void tryToRead(byte[] content) {
		read(content, new Findings());
	}

	private List<TrackerRow> read(byte[] content, Findings findings) {
		LocalDate today = LocalDate.now(this.clock);
		return new TrackerReader(findings, today, this.firstLate.forMany()).read(content);
	}

}
