package vn.dondoc.assignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.audit.Witness;
import vn.dondoc.system.Ids;

/** Holds facts against the entries they left: none is altered or taken away unseen. */
@Component
class FactsBearOut implements Witness {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final JdbcClient jdbc;

	FactsBearOut(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private record Key(UUID assignment, int seq) {
	}

	@Override
	public String subjectType() {
		return "assignment";
	}

	/** Entries of many facts at once, and those of earlier versions, prove nothing. */
	@Override
	public List<Long> contradicting(Collection<Testimony> entries) {
		List<Told> told = entries.stream().map(Told::of).flatMap(Optional::stream).toList();
		Map<Key, String> kept = kept(told.stream().map((one) -> one.key().assignment()).distinct().toList());
		return told.stream().filter((one) -> !one.content().equals(kept.get(one.key()))).map(Told::number).toList();
	}

	private Map<Key, String> kept(List<UUID> assignments) {
		Map<Key, String> kept = new HashMap<>();
		if (!assignments.isEmpty()) {
			this.jdbc.sql("select assignment_id, seq, payload from fact where assignment_id in (:ids)")
				.param("ids", assignments.stream().map(Ids::bytes).toList())
				.query((row) -> {
					kept.put(new Key(Ids.uuid(row.getBytes(1)), row.getInt(2)), FactText.hash(row.getString(3)));
				});
		}
		return kept;
	}

	/** What an entry says of one fact. */
	private record Told(long number, Key key, String content) {

		static Optional<Told> of(Testimony entry) {
			JsonNode detail = JSON.readTree(entry.detail());
			return Optional.ofNullable(detail.get(Turn.CONTENT))
				.map((content) -> new Told(entry.number(),
						new Key(UUID.fromString(entry.subjectId()), detail.get("seq").intValue()),
						content.stringValue()));
		}

	}

}
