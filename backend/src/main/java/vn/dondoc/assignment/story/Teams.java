package vn.dondoc.assignment.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Position;
import vn.dondoc.assignment.cooperation.Cooperation;
import vn.dondoc.assignment.story.StoryPage.Helper;
import vn.dondoc.assignment.story.StoryPage.PartRow;
import vn.dondoc.assignment.story.StoryPage.Team;
import vn.dondoc.assignment.within.Part;
import vn.dondoc.deadline.Calendars;
import vn.dondoc.deadline.WorkingCalendar;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;

/** Tells who works on an assignment with its lead, and within it. */
@Component
class Teams {

	private final Calendars calendars;

	private final Clock clock;

	Teams(Calendars calendars, Clock clock) {
		this.calendars = calendars;
		this.clock = clock;
	}

	Team of(Assignment assignment, Map<AgencyId, String> agencies) {
		WorkingCalendar calendar = this.calendars.current();
		Instant waitedUntil = waitedUntil(assignment.now().position());
		List<Helper> cooperating = Cooperation.of(assignment.facts(), assignment.participants())
			.stream()
			.map((one) -> new Helper(one.agency().value().toString(), agencies.getOrDefault(one.agency(), ""),
					print(one.until()), print(day(one.answeredAt())), one.waited(waitedUntil, calendar)))
			.sorted(Comparator.comparing(Helper::name))
			.toList();
		List<PartRow> parts = Part.of(assignment.facts())
			.stream()
			.map((part) -> new PartRow(part.number(), part.name(), part.words(), print(part.until()),
					print(part.givenUntil()), print(day(part.finishedAt()))))
			.toList();
		return new Team(cooperating, parts);
	}

	/**
	 * Whoever has handed in its result, or has none to hand in any more, waits for
	 * nobody.
	 */
	private Instant waitedUntil(Position position) {
		return Stream.of(position.submittedAt(), position.endedAt())
			.flatMap(Stream::ofNullable)
			.min(Comparator.naturalOrder())
			.orElseGet(this.clock::instant);
	}

	boolean hasOpenParts(Assignment assignment) {
		return Part.of(assignment.facts()).stream().anyMatch((part) -> part.finishedAt() == null);
	}

	private @Nullable LocalDate day(@Nullable Instant at) {
		return (at != null) ? LocalDate.ofInstant(at, this.clock.getZone()) : null;
	}

	private static @Nullable String print(@Nullable LocalDate day) {
		return (day != null) ? Days.print(day) : null;
	}

}
