package vn.dondoc.notification.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.notification.mail.MailText;
import vn.dondoc.notification.mail.MailWords;
import vn.dondoc.notification.mail.WriteMail;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Row;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.system.Days;

/** Finds what is to be told of higher up, and writes the week's e-mail of it. */
@Component
class EscalatedWork {

	private static final int SHOWN = 15;

	private final Figures figures;

	private final Rows rows;

	private final MailWords words;

	private final WriteMail writeMail;

	EscalatedWork(Figures figures, Rows rows, MailWords words, WriteMail writeMail) {
		this.figures = figures;
		this.rows = rows;
		this.words = words;
		this.writeMail = writeMail;
	}

	/** Each assignment once, though several lists may hold it. */
	record Found(long count, Set<AssignmentId> assignments, WriteMail.Written written) {
	}

	Found found(LocalDate day) {
		Map<Slice, Long> counts = this.figures.ofOpen(Question.now(), Sight.EVERYTHING, Slice.ESCALATED);
		Set<AssignmentId> all = new LinkedHashSet<>();
		List<MailText.Section> sections = new ArrayList<>();
		for (Slice slice : Slice.ESCALATED) {
			long count = counts.getOrDefault(slice, 0L);
			if (count > 0) {
				RowsQuery query = Question.now().rows(slice);
				all.addAll(this.rows.assignments(query, Sight.EVERYTHING, RowOrder.DUE, Integer.MAX_VALUE));
				sections.add(section(query, count));
			}
		}
		String subject = this.words.of("notification.escalation.subject", Days.print(day),
				MailWords.number(all.size()));
		return new Found(all.size(), all, this.writeMail
			.write(new MailText(subject, this.words.of("notification.escalation.opening", Days.print(day)), sections)));
	}

	private MailText.Section section(RowsQuery query, long count) {
		List<MailText.Line> lines = this.rows.of(query, Sight.EVERYTHING, RowOrder.DUE, 0, SHOWN)
			.stream()
			.map(this::line)
			.toList();
		MailText.Link more = (count > SHOWN)
				? new MailText.Link(this.words.of("notification.digest.more", MailWords.number(count)), query.href())
				: null;
		return new MailText.Section(this.words.of("notification.digest.count",
				this.words.of("slice." + query.slice().code()), MailWords.number(count)), lines, more);
	}

	private MailText.Line line(Row row) {
		LocalDate lastDay = row.due().lastDay();
		String due = (lastDay != null) ? this.words.of("notification.digest.due", Days.print(lastDay))
				: this.words.of("status.no-deadline");
		return new MailText.Line(new MailText.Link(row.content(), "/assignments/" + row.assignment().value()),
				row.lead().name() + "; " + row.source().title() + "; " + due);
	}

}
