package vn.dondoc.notification.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.notification.inbox.Matter;
import vn.dondoc.notification.inbox.MessageKind;
import vn.dondoc.notification.inbox.Unmailed;
import vn.dondoc.notification.mail.MailText;
import vn.dondoc.notification.mail.MailWords;
import vn.dondoc.notification.subject.Subject;
import vn.dondoc.notification.subject.Subjects;
import vn.dondoc.statistics.Sight;

/** What happened, as parts of an e-mail: one for each kind of thing. */
@Component
class NewsSections {

	private static final int SHOWN = 15;

	private final Subjects subjects;

	private final MailWords words;

	NewsSections(Subjects subjects, MailWords words) {
		this.subjects = subjects;
		this.words = words;
	}

	/** What all this news is about, as far as its readers may know. */
	Map<AssignmentId, Subject> subjects(Collection<List<Unmailed.News>> all, Sight sight) {
		return this.subjects.of(
				all.stream().flatMap(List::stream).flatMap((one) -> Stream.ofNullable(one.about())).distinct().toList(),
				sight);
	}

	List<MailText.Section> of(List<Unmailed.News> news, Map<AssignmentId, Subject> subjects) {
		List<MailText.Section> sections = new ArrayList<>();
		for (Matter matter : Arrays.asList(Matter.values())) {
			List<MailText.Line> lines = news.stream()
				.filter((one) -> one.kind().matter() == matter)
				.flatMap((one) -> line(one, subjects))
				.toList();
			if (!lines.isEmpty()) {
				sections.add(section(matter, lines));
			}
		}
		return sections;
	}

	/** Nothing is told of what the readers may not know of any more. */
	private Stream<MailText.Line> line(Unmailed.News one, Map<AssignmentId, Subject> subjects) {
		Subject subject = (one.about() != null) ? subjects.get(one.about()) : null;
		return (subject == null && one.tally() == 1) ? Stream.empty()
				: Stream.of(line(one.kind(), "/inbox/" + one.message(), one.tally(), subject));
	}

	MailText.Line line(MessageKind kind, String path, int tally, @Nullable Subject subject) {
		String title = this.words.of("notification.inbox.kind." + kind);
		if (subject == null && tally == 0) {
			return new MailText.Line(new MailText.Link(title, path), "");
		}
		if (subject == null) {
			return new MailText.Line(new MailText.Link(this.words.of("notification.inbox.several", title, tally), path),
					"");
		}
		return new MailText.Line(new MailText.Link(subject.content(), path), title + "; " + subject.source());
	}

	private MailText.Section section(Matter matter, List<MailText.Line> lines) {
		String title = this.words.of("notification.digest.count", this.words.of("notification.matter." + matter.code()),
				MailWords.number(lines.size()));
		MailText.Link more = (lines.size() > SHOWN) ? new MailText.Link(
				this.words.of("notification.digest.more", MailWords.number(lines.size())), "/inbox?unread=true") : null;
		return new MailText.Section(title, lines.subList(0, Math.min(SHOWN, lines.size())), more);
	}

}
