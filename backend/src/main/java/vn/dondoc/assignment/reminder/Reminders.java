package vn.dondoc.assignment.reminder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.ValidFacts;
import vn.dondoc.organisation.AgencyId;

/** What the facts of an assignment say about reminding. */
public final class Reminders {

	private Reminders() {
	}

	/** How many reminders there were; those taken back do not count. */
	public static int count(List<Fact> facts) {
		return (int) ValidFacts.of(facts)
			.stream()
			.filter((fact) -> fact.payload() instanceof FactPayload.Reminded)
			.count();
	}

	/** The number of the next one; none is given out twice. */
	static int next(List<Fact> facts) {
		return facts.stream()
			.map(Fact::payload)
			.filter(FactPayload.Reminded.class::isInstance)
			.map(FactPayload.Reminded.class::cast)
			.mapToInt(FactPayload.Reminded::number)
			.max()
			.orElse(0) + 1;
	}

	/** The agencies the lead asked for their part and has no answer from. */
	static Set<AgencyId> owing(List<Fact> facts) {
		Set<AgencyId> owing = new LinkedHashSet<>();
		for (Fact fact : ValidFacts.of(facts)) {
			if (fact.payload() instanceof FactPayload.CooperationAsked asked) {
				owing.add(asked.agency());
			}
			else if (fact.payload() instanceof FactPayload.CooperationAnswered answered) {
				owing.remove(answered.agency());
			}
			else if (fact.payload() instanceof FactPayload.CooperationHandedOver handed && owing.remove(handed.from())
					&& handed.to() != null) {
				owing.add(handed.to());
			}
		}
		return owing;
	}

}
