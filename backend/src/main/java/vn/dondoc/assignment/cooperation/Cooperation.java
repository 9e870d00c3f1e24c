package vn.dondoc.assignment.cooperation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

/**
 * What one agency was asked for by the lead, and its answer.
 *
 * @param until the last day the lead could wait; null where none was named
 * @param answeredAt null while there is no answer to what was asked last
 */
public record Cooperation(AgencyId agency, @Nullable LocalDate until, @Nullable Instant answeredAt) {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	/** Of everyone who cooperates, as far as the facts tell. */
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
			else if (fact.payload() instanceof FactPayload.HandedOver handed) {
				told.remove(handed.to());
			}
		}
		return new ArrayList<>(told.values());
	}

	/** Whoever takes a part over owes what was owed, by the same day. */
	private static void handOver(Map<AgencyId, Cooperation> told, FactPayload.CooperationHandedOver handed) {
		Cooperation before = told.remove(handed.from());
		AgencyId to = handed.to();
		if (to == null) {
			return;
		}
		boolean owed = before != null && before.answeredAt() == null;
		if (owed || !told.containsKey(to)) {
			told.put(to, new Cooperation(to, (before != null) ? before.until() : null,
					(before != null) ? before.answeredAt() : null));
		}
	}

	/** How many working days the lead has waited past the day it had asked for. */
	public int waited(Instant now, WorkingCalendar calendar) {
		if (this.until == null) {
			return 0;
		}
		LocalDate end = LocalDate.ofInstant((this.answeredAt != null) ? this.answeredAt : now, VIETNAM);
		return (int) this.until.datesUntil(end.isAfter(this.until) ? end : this.until)
			.map((day) -> day.plusDays(1))
			.filter((day) -> !calendar.restDay(day))
			.count();
	}

}
