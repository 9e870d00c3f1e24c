package vn.dondoc.proposal.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.deadline.Calendars;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.deadline.OfferedDays;
import vn.dondoc.deadline.Starts;
import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.proposal.Due;
import vn.dondoc.proposal.ReviewSheet.Entry;
import vn.dondoc.system.Days;

/** Draws the deadlines of cards; what they are reckoned with is looked up once. */
@Component
class CardDues {

	private final FirstLate firstLate;

	private final Calendars calendars;

	private final DueWords words;

	private final Explain explain;

	CardDues(FirstLate firstLate, Calendars calendars, DueWords words, Explain explain) {
		this.firstLate = firstLate;
		this.calendars = calendars;
		this.words = words;
		this.explain = explain;
	}

	/** Ready to draw the deadlines of these entries. */
	Drawing of(Collection<Entry> entries, LocalDate issuedOn) {
		List<Deadline> meanings = entries.stream()
			.map((entry) -> entry.draft().due())
			.filter(Objects::nonNull)
			.map(Due::meaning)
			.filter(CardDues::known)
			.distinct()
			.toList();
		return new Drawing(issuedOn, this.firstLate.lastDays(meanings, new Starts(issuedOn, issuedOn, null)),
				new OfferedDays(this.calendars.current(), issuedOn));
	}

	/** Whether the day can be told before anybody has received the document. */
	private static boolean known(Deadline meaning) {
		return meaning instanceof Deadline.OnDay || meaning instanceof Deadline.InPeriod
				|| (meaning instanceof Deadline.Within within && within.from() == Deadline.Within.Start.ISSUED);
	}

	/** Draws one deadline after the other. */
	final class Drawing {

		private final LocalDate issuedOn;

		private final Map<Deadline, LocalDate> lastDays;

		private final OfferedDays offered;

		private Drawing(LocalDate issuedOn, Map<Deadline, LocalDate> lastDays, OfferedDays offered) {
			this.issuedOn = issuedOn;
			this.lastDays = lastDays;
			this.offered = offered;
		}

		Card.@Nullable Due draw(Entry entry) {
			Due due = entry.draft().due();
			if (due == null) {
				return null;
			}
			LocalDate lastDay = this.lastDays.get(due.meaning());
			boolean early = due.meaning().endsBefore(this.issuedOn);
			String means = CardDues.this.words.of(due.meaning(), lastDay);
			ExtractedDeadline read = (entry.readAs() != null) ? entry.readAs().deadline() : null;
			if (read == null || !read.meaning().equals(due.meaning())) {
				String from = due.phrase().isBlank() ? null
						: CardDues.this.explain.say("proposal.read.by-person", due.phrase());
				return new Card.Due(means, from, null, true, List.of(), early);
			}
			boolean open = due.meaning() instanceof Deadline.Undetermined;
			return new Card.Due(means, CardDues.this.explain.deadline(read, this.issuedOn, lastDay),
					CardDues.this.explain.confidence(read.confidence()), read.sure() && !open,
					open ? offers(due) : List.of(), early);
		}

		private List<Card.Offer> offers(Due due) {
			return this.offered.of(due.phrase())
				.stream()
				.map((offer) -> new Card.Offer(offer.day().toString(), Days.print(offer.day()),
						CardDues.this.explain.say(offer.reason())))
				.toList();
		}

	}

}
