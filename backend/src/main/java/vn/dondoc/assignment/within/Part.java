package vn.dondoc.assignment.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.ValidFacts;
import vn.dondoc.deadline.FirstLate;

/**
 * What an officer was given.
 *
 * @param number of the fact it was passed on with
 * @param until the last day in time, never after the assignment's; null where it is due
 * when the assignment is
 * @param givenUntil the day it was given, where the assignment became due earlier since
 */
public record Part(int number, AccountId officer, String name, String words, @Nullable LocalDate until,
		@Nullable LocalDate givenUntil, @Nullable Instant finishedAt) {

	/** In the order they were given; a new lead starts without any. */
	public static List<Part> of(List<Fact> facts) {
		Map<Integer, Part> parts = new LinkedHashMap<>();
		for (Fact fact : ValidFacts.of(facts)) {
			if (fact.payload() instanceof FactPayload.PassedOn given) {
				parts.put(fact.seq(),
						new Part(fact.seq(), given.officer(), given.to(), given.part(), given.until(), null, null));
			}
			else if (fact.payload() instanceof FactPayload.PartFinished finished) {
				parts.computeIfPresent(finished.part(), (number, part) -> part.finished(fact.effectiveAt()));
			}
			else if (newLead(fact.payload())) {
				parts.clear();
			}
		}
		LocalDate last = lastDay(facts);
		return parts.values().stream().map((part) -> (last != null) ? part.notAfter(last) : part).toList();
	}

	private static @Nullable LocalDate lastDay(List<Fact> facts) {
		return Standing.asOf(facts, Instant.MAX, DoneBasis.SUBMITTED)
			.map((standing) -> standing.term().firstLateAt())
			.map(FirstLate::lastDay)
			.orElse(null);
	}

	/** What was finished was due as it was given. */
	private Part notAfter(LocalDate last) {
		boolean later = this.finishedAt == null && this.until != null && this.until.isAfter(last);
		return later ? new Part(this.number, this.officer, this.name, this.words, last, this.until, null) : this;
	}

	private static boolean newLead(FactPayload payload) {
		return payload instanceof FactPayload.HandedOver
				|| payload instanceof FactPayload.TransferDecided decided && decided.newLead() != null
				|| payload instanceof FactPayload.Rectified right && right.lead() != null;
	}

	private Part finished(Instant at) {
		return new Part(this.number, this.officer, this.name, this.words, this.until, null, at);
	}

}
