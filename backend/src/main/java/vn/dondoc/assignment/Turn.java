package vn.dondoc.assignment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a fact changed, for the audit trail: how the assignment stood before and after,
 * and what the fact says as a hash, because its words are no one's to read there.
 */
record Turn(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after, String content) {

	/** The name of the hash among an entry's details. */
	static final String CONTENT = "content";

	/** What the fact with this number turned. */
	static Turn of(List<Fact> facts, Fact fact) {
		Map<String, @Nullable Object> before = stands(facts.stream().filter((one) -> one.seq() < fact.seq()).toList());
		Map<String, @Nullable Object> after = stands(facts.stream().filter((one) -> one.seq() <= fact.seq()).toList());
		Map<String, @Nullable Object> was = new LinkedHashMap<>();
		Map<String, @Nullable Object> became = new LinkedHashMap<>();
		after.forEach((name, value) -> {
			if (!Objects.equals(value, before.get(name))) {
				was.put(name, before.get(name));
				became.put(name, value);
			}
		});
		return new Turn(was, became, FactText.hash(FactText.of(fact.payload())));
	}

	Map<String, Object> details() {
		Map<String, Object> details = new LinkedHashMap<>();
		if (!this.after.isEmpty()) {
			details.put("before", this.before);
			details.put("after", this.after);
		}
		details.put(CONTENT, this.content);
		return details;
	}

	private static Map<String, @Nullable Object> stands(List<Fact> facts) {
		Map<String, @Nullable Object> stands = new LinkedHashMap<>();
		Standing.asOf(facts, Instant.MAX, DoneBasis.SUBMITTED).ifPresent((standing) -> {
			Position position = standing.position();
			stands.put("state", standing.state());
			stands.put("lead", position.lead().value());
			stands.put("issuedAt", position.issuedAt());
			stands.put("firstLateAt", position.firstLateAt());
			stands.put("suspended", position.suspended());
		});
		return stands;
	}

}
