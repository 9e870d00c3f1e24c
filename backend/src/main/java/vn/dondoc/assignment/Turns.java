package vn.dondoc.assignment;

import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The positions of an assignment, each from the instant it begins at, with everything
 * known today.
 */
public final class Turns {

	private Turns() {
	}

	/** In order of time; no two neighbours are equal. */
	public static NavigableMap<Instant, Position> of(List<Fact> facts) {
		NavigableMap<Instant, Position> turns = new TreeMap<>();
		Optional<History> history = History.known(facts, Instant.MAX);
		if (history.isEmpty()) {
			return turns;
		}
		Instant issuedAt = history.get().issuedAt();
		Stream.concat(Stream.of(issuedAt), facts.stream().map(Fact::effectiveAt))
			.filter((at) -> !at.isBefore(issuedAt))
			.distinct()
			.sorted()
			.forEach((at) -> begin(turns, at, history.get().positionAt(at)));
		return turns;
	}

	private static void begin(NavigableMap<Instant, Position> turns, Instant at, Position position) {
		if (turns.isEmpty() || !turns.lastEntry().getValue().equals(position)) {
			turns.put(at, position);
		}
	}

}
