package vn.dondoc.notification.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.dondoc.notification.mail.MailText;
import vn.dondoc.notification.mail.MailWords;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Row;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.system.Days;

/** What there is to be done: of an agency its work, of the Office what waits for it. */
@Component
class WorkSections {

	private static final int SHOWN = 15;

	private static final List<Slice> OFFICE = List.of(Slice.SUBMITTED, Slice.EXTENSION_REQUESTED,
			Slice.RETURN_REQUESTED, Slice.OVERDUE_UNSUBMITTED, Slice.DUE_SOON);

	private final Figures figures;

	private final Rows rows;

	private final MailWords words;

	private final Clock clock;

	WorkSections(Figures figures, Rows rows, MailWords words, Clock clock) {
		this.figures = figures;
		this.rows = rows;
		this.words = words;
		this.clock = clock;
	}

	/** The parts of an e-mail, and how much of what is overdue and due they tell. */
	record Work(List<MailText.Section> sections, long overdue, long due) {
	}

	Work of(AgencyId agency) {
		Question open = Question.open().ledBy(agency);
		Sight sight = Sight.of(agency);
		Map<Slice, Long> counts = this.figures.ofOpen(open, sight, List.of(Slice.OVERDUE_UNSUBMITTED, Slice.DUE_SOON));
		List<MailText.Section> sections = new ArrayList<>();
		for (Slice slice : List.of(Slice.OVERDUE_UNSUBMITTED, Slice.DUE_SOON)) {
			long count = counts.getOrDefault(slice, 0L);
			if (count > 0) {
				sections.add(section(open.rows(slice), sight, count));
			}
		}
		return new Work(sections, counts.getOrDefault(Slice.OVERDUE_UNSUBMITTED, 0L),
				counts.getOrDefault(Slice.DUE_SOON, 0L));
	}

	Work ofOffice() {
		Question open = Question.open();
		Map<Slice, Long> counts = this.figures.ofOpen(open, Sight.EVERYTHING, OFFICE);
		List<MailText.Line> lines = OFFICE.stream()
			.filter((slice) -> counts.getOrDefault(slice, 0L) > 0)
			.map((slice) -> new MailText.Line(
					new MailText.Link(title(slice, Objects.requireNonNull(counts.get(slice))), open.rows(slice).href()),
					""))
			.toList();
		List<MailText.Section> sections = lines.isEmpty() ? List.of()
				: List.of(new MailText.Section(this.words.of("notification.digest.waits"), lines, null));
		return new Work(sections, counts.getOrDefault(Slice.OVERDUE_UNSUBMITTED, 0L),
				counts.getOrDefault(Slice.DUE_SOON, 0L));
	}

	private MailText.Section section(RowsQuery query, Sight sight, long count) {
		List<MailText.Line> lines = this.rows.of(query, sight, RowOrder.DUE, 0, SHOWN)
			.stream()
			.map(this::line)
			.toList();
		MailText.Link more = (count > SHOWN)
				? new MailText.Link(this.words.of("notification.digest.more", MailWords.number(count)), query.href())
				: null;
		return new MailText.Section(title(query.slice(), count), lines, more);
	}

	private MailText.Line line(Row row) {
		return new MailText.Line(new MailText.Link(row.content(), "/assignments/" + row.assignment().value()),
				row.source().title() + "; " + due(Objects.requireNonNull(row.due().lastDay())));
	}

	private String due(LocalDate lastDay) {
		long late = ChronoUnit.DAYS.between(lastDay, LocalDate.now(this.clock));
		return (late > 0) ? this.words.of("notification.digest.overdue", Days.print(lastDay), late)
				: this.words.of("notification.digest.due", Days.print(lastDay));
	}

	private String title(Slice slice, long count) {
		return this.words.of("notification.digest.count", this.words.of("slice." + slice.code()),
				MailWords.number(count));
	}

}
