package vn.dondoc.assignment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the facts say that one request entered of many assignments, for the audit trail:
 * few words that bear all of them out.
 *
 * @param first the first of the assignments by their ids, last the last
 * @param content a hash of all that the facts say
 */
record EnteredTogether(UUID command, UUID first, UUID last, String content) {

	/** The name of the hash among an entry's details. */
	static final String CONTENT = "contentOfAll";

	/** Empty details where several requests entered them: then none of them is proof. */
	static Map<String, ?> details(List<EnterHistories.History> histories) {
		Set<UUID> commands = histories.stream()
			.flatMap((history) -> history.facts().stream())
			.map((fact) -> fact.author().commandId())
			.collect(Collectors.toSet());
		if (commands.size() != 1) {
			return Map.of();
		}
		List<String> ids = histories.stream().map((history) -> history.id().value().toString()).sorted().toList();
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("command", commands.iterator().next());
		details.put("first", ids.get(0));
		details.put("last", ids.get(ids.size() - 1));
		details.put("facts", lines(histories).count());
		details.put(CONTENT, content(lines(histories).toList()));
		return details;
	}

	private static Stream<String> lines(List<EnterHistories.History> histories) {
		return histories.stream()
			.flatMap((history) -> history.facts()
				.stream()
				.map((fact) -> line(history.id().value(), fact.seq(), FactText.of(fact.payload()))));
	}

	/** One fact among them. */
	static String line(UUID assignment, int seq, String payload) {
		return assignment + " " + seq + " " + FactText.hash(payload);
	}

	/** In whatever order they are told. */
	static String content(Collection<String> lines) {
		return FactText.hash(lines.stream().sorted().collect(Collectors.joining("\n")));
	}

}
