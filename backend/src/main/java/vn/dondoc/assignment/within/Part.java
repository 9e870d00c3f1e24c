package vn.dondoc.assignment.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.ValidFacts;

/**
 * What an officer was given.
 *
 * @param number of the fact it was passed on with
 * @param until null where it is due when the assignment is
 */
public record Part(int number, AccountId officer, String name, String words, @Nullable LocalDate until,
		@Nullable Instant finishedAt) {

	/** In the order they were given; a new lead starts without any. */
	public static List<Part> of(List<Fact> facts) {
		Map<Integer, Part> parts = new LinkedHashMap<>();
		for (Fact fact : ValidFacts.of(facts)) {
			if (fact.payload() instanceof FactPayload.PassedOn given) {
				parts.put(fact.seq(),
						new Part(fact.seq(), given.officer(), given.to(), given.part(), given.until(), null));
			}
			else if (fact.payload() instanceof FactPayload.PartFinished finished) {
				parts.computeIfPresent(finished.part(), (number, part) -> part.finished(fact.effectiveAt()));
			}
			else if (fact.payload() instanceof FactPayload.HandedOver || isTransfer(fact.payload())) {
				parts.clear();
			}
		}
		return new ArrayList<>(parts.values());
	}

	private static boolean isTransfer(FactPayload payload) {
		return payload instanceof FactPayload.TransferDecided decided && decided.newLead() != null;
	}

	private Part finished(Instant at) {
		return new Part(this.number, this.officer, this.name, this.words, this.until, at);
	}

}
