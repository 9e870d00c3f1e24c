package vn.dondoc.notification.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.notification.inbox.Unmailed;
import vn.dondoc.notification.mail.MailText;
import vn.dondoc.notification.mail.MailWords;
import vn.dondoc.notification.mail.WriteMail;
import vn.dondoc.notification.subject.Subject;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.Sight;
import vn.dondoc.system.Days;

/** Writes the e-mail of a morning. */
@Component
class Digests {

	/** Of whoever only looks. */
	static final WorkSections.Work NO_WORK = new WorkSections.Work(List.of(), 0, 0);

	private final WorkSections work;

	private final NewsSections news;

	private final MailWords words;

	private final WriteMail writeMail;

	Digests(WorkSections work, NewsSections news, MailWords words, WriteMail writeMail) {
		this.work = work;
		this.news = news;
		this.words = words;
		this.writeMail = writeMail;
	}

	WorkSections.Work workOf(AgencyId agency) {
		return this.work.of(agency);
	}

	WorkSections.Work workOfOffice() {
		return this.work.ofOffice();
	}

	Map<AssignmentId, Subject> subjects(Collection<List<Unmailed.News>> all, Sight sight) {
		return this.news.subjects(all, sight);
	}

	/** Nothing where there is nothing to tell. */
	Optional<WriteMail.Written> write(LocalDate day, WorkSections.Work work, List<Unmailed.News> news,
			Map<AssignmentId, Subject> subjects) {
		List<MailText.Section> sections = new ArrayList<>(work.sections());
		sections.addAll(this.news.of(news, subjects));
		if (sections.isEmpty()) {
			return Optional.empty();
		}
		String subject = this.words.of("notification.digest.subject", Days.print(day), MailWords.number(work.overdue()),
				MailWords.number(work.due()), MailWords.number(news.size()));
		return Optional.of(this.writeMail
			.write(new MailText(subject, this.words.of("notification.digest.opening", Days.print(day)), sections)));
	}

}
