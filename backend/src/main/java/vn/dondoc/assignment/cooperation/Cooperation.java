package vn.dondoc.assignment.cooperation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Participant;
import vn.dondoc.assignment.ValidFacts;
import vn.dondoc.deadline.WorkingCalendar;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;

/**
 * What one agency was asked for by the lead, and its answer.
 *
 * @param until the last day the lead could wait; null where none was named
 * @param answeredAt null while there is no answer to what was asked last
 */
public record Cooperation(AgencyId agency, @Nullable LocalDate until, @Nullable Instant answeredAt) {

	/** Of everyone who cooperates, as far as the facts tell what they were asked for. */
	public static List<Cooperation> of(List<Fact> facts, Collection<Participant> participants) {
		Map<AgencyId, Cooperation> told = new LinkedHashMap<>();
		participants.forEach((one) -> told.put(one.agency(), new Cooperation(one.agency(), null, null)));
		for (Fact fact : ValidFacts.of(facts)) {
			if (fact.payload() instanceof FactPayload.CooperationAsked asked) {
				told.put(asked.agency(), new Cooperation(asked.agency(), asked.until(), null));
			}
			else if (fact.payload() instanceof FactPayload.CooperationAnswered answered) {
				told.computeIfPresent(answered.agency(),
						(agency, before) -> new Cooperation(agency, before.until(), fact.effectiveAt()));
			}
			else if (fact.payload() instanceof FactPayload.CooperationHandedOver handed) {
				handOver(told, handed);
			}
		}
		told.keySet().retainAll(participants.stream().map(Participant::agency).toList());
		return new ArrayList<>(told.values());
	}

	/**
	 * Whoever takes a part over owes what was owed, by the same day unless it was given
	 * its own.
	 */
	private static void handOver(Map<AgencyId, Cooperation> told, FactPayload.CooperationHandedOver handed) {
		Cooperation before = told.remove(handed.from());
		AgencyId to = handed.to();
		if (to == null) {
			return;
		}
		LocalDate until = (handed.until() != null || before == null) ? handed.until() : before.until();
		boolean owed = handed.until() != null || before != null && before.answeredAt() == null;
		if (owed || !told.containsKey(to)) {
			told.put(to, new Cooperation(to, until, (owed || before == null) ? null : before.answeredAt()));
		}
	}

	/**
	 * How many working days the lead waited past the day it had asked for.
	 * @param end when it waits no longer, or now
	 */
	public int waited(Instant end, WorkingCalendar calendar) {
		if (this.until == null) {
			return 0;
		}
		Instant answered = (this.answeredAt != null && this.answeredAt.isBefore(end)) ? this.answeredAt : end;
		LocalDate last = Days.of(answered);
		return (int) this.until.datesUntil(last.isAfter(this.until) ? last : this.until)
			.map((day) -> day.plusDays(1))
			.filter((day) -> !calendar.restDay(day))
			.count();
	}

}
