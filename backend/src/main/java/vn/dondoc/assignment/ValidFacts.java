package vn.dondoc.assignment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts that were not taken back as entry errors. */
public final class ValidFacts {

	private ValidFacts() {
	}

	/** In the order they were recorded. */
	public static List<Fact> of(List<Fact> facts) {
		Set<Integer> withdrawn = payloads(facts, FactPayload.FactWithdrawn.class).map(FactPayload.FactWithdrawn::seq)
			.collect(Collectors.toSet());
		return facts.stream().filter((fact) -> !withdrawn.contains(fact.seq())).toList();
	}

	static <P extends FactPayload> Stream<P> payloads(List<Fact> facts, Class<P> type) {
		return facts.stream().map(Fact::payload).filter(type::isInstance).map(type::cast);
	}

}
