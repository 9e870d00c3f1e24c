package vn.dondoc.notification.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.notification.inbox.MessagesPosted;
import vn.dondoc.notification.mail.MailText;
import vn.dondoc.notification.mail.MailWords;
import vn.dondoc.notification.mail.WriteMail;
import vn.dondoc.notification.subject.Subject;
import vn.dondoc.notification.subject.Subjects;
import vn.dondoc.statistics.Sight;

/** Writes the e-mail of one message, for people whom it was posted to. */
@Component
class UrgentMail {

	private static final int SHOWN = 15;

	private final Subjects subjects;

	private final MailWords words;

	private final WriteMail writeMail;

	UrgentMail(Subjects subjects, MailWords words, WriteMail writeMail) {
		this.subjects = subjects;
		this.words = words;
		this.writeMail = writeMail;
	}

	WriteMail.Written write(MessagesPosted.Posted message) {
		List<AssignmentId> shown = new ArrayList<>(message.urgent()).subList(0,
				Math.min(SHOWN, message.urgent().size()));
		Map<AssignmentId, Subject> about = this.subjects.of(shown, Sight.EVERYTHING);
		String title = this.words.of("notification.inbox.kind." + message.kind());
		List<MailText.Line> lines = about.values()
			.stream()
			.map((subject) -> new MailText.Line(
					new MailText.Link(subject.content(), "/assignments/" + subject.assignment().value()),
					subject.source()))
			.toList();
		MailText.Link more = (message.urgent().size() > SHOWN) ? new MailText.Link(
				this.words.of("notification.digest.more", MailWords.number(message.urgent().size())),
				"/inbox/" + message.id()) : null;
		return this.writeMail.write(new MailText(this.words.of("notification.urgent.subject", title),
				this.words.of("notification.urgent.opening"), List.of(new MailText.Section(title, lines, more))));
	}

}
