package vn.dondoc.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.organisation.AgencyId;

/**
 * Stamps what a deed leads to: by the server's clock for whoever does it, by the day and
 * evidence given where the Office enters it later or for an agency.
 */
@Component
class Stamps {

	private final Clock clock;

	Stamps(Clock clock) {
		this.clock = clock;
	}

	/** The agency is the one whose deed it is, where it is an agency's. */
	Stamp of(AssignmentDeed deed, DeedCall call, Assignment assignment, AgencyId agency) {
		Instant now = now(assignment);
		EnteredLater later = call.enteredLater();
		if (onBehalf(deed.doer(), call.by(), agency)) {
			AgencyId forAgency = (deed.doer() != AssignmentDeed.Doer.LEADER) ? agency : null;
			return new Stamp(earlier(later, assignment, now), now, author(call, forAgency, Author.Entry.ON_BEHALF));
		}
		if (later != null) {
			return new Stamp(earlier(later, assignment, now), now, author(call, null, Author.Entry.LATE));
		}
		return new Stamp(now, now, author(call, call.by().agency(), Author.Entry.DIRECT));
	}

	private static boolean onBehalf(AssignmentDeed.Doer doer, SignedIn by, AgencyId agency) {
		return switch (doer) {
			case AGENCY, HEAD_OF_AGENCY, COOPERATING_AGENCY -> !by.actsFor(agency);
			case LEADER -> !by.is(Role.LEADER);
			case OFFICE, ANYONE -> false;
		};
	}

	private Author author(DeedCall call, @Nullable AgencyId agency, Author.Entry entry) {
		if (entry == Author.Entry.LATE && !call.by().isOffice()) {
			throw RefusedDeed.onlyTheOfficeEntersLater();
		}
		String evidence = (call.enteredLater() != null) ? call.enteredLater().evidence() : null;
		return new Author(call.by().account(), agency, entry, evidence, call.commandId());
	}

	private Instant earlier(@Nullable EnteredLater later, Assignment assignment, Instant now) {
		if (later == null || later.evidence().isBlank()) {
			throw RefusedDeed.evidenceNeeded();
		}
		Instant instant = (later.time() != null) ? later.on().atTime(later.time()).atZone(zone()).toInstant()
				: withoutHour(later.on(), assignment.facts());
		if (instant.isAfter(now)) {
			throw RefusedDeed.dayToCome();
		}
		return instant;
	}

	/** The start of the day, but behind what already happened on that very day. */
	private Instant withoutHour(LocalDate day, List<Fact> facts) {
		Instant start = day.atStartOfDay(zone()).toInstant();
		return facts.stream()
			.map(Fact::effectiveAt)
			.filter((instant) -> LocalDate.ofInstant(instant, zone()).equals(day))
			.reduce(start, Stamps::laterOf);
	}

	/** Never before what is already recorded, even where the clock was set back. */
	private Instant now(Assignment assignment) {
		return assignment.facts().stream().map(Fact::recordedAt).reduce(this.clock.instant(), Stamps::laterOf);
	}

	private ZoneId zone() {
		return this.clock.getZone();
	}

	private static Instant laterOf(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}
