package vn.dondoc.assignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

	/** Entries of earlier versions prove nothing. */
	@Override
	public List<Long> contradicting(Collection<Testimony> entries) {
		List<Told> told = entries.stream().map(Told::of).flatMap(Optional::stream).toList();
		Map<Key, String> kept = kept(told.stream().map((one) -> one.key().assignment()).distinct().toList());
		return Stream
			.concat(told.stream().filter((one) -> !one.content().equals(kept.get(one.key()))).map(Told::number),
					entries.stream().filter(this::contradictsMany).map(Testimony::number))
			.toList();
	}

	/** What was entered of many assignments at once, by one request. */
	private boolean contradictsMany(Testimony entry) {
		JsonNode detail = JSON.readTree(entry.detail());
		JsonNode content = detail.get(EnteredTogether.CONTENT);
		if (content == null) {
			return false;
		}
		EnteredTogether entered = new EnteredTogether(id(detail, "command"), id(detail, "first"), id(detail, "last"),
				content.stringValue());
		return !entered.content().equals(EnteredTogether.content(kept(entered)));
	}

	private static UUID id(JsonNode detail, String name) {
		return UUID.fromString(detail.get(name).stringValue());
	}

	private List<String> kept(EnteredTogether entered) {
		return this.jdbc
			.sql("select assignment_id, seq, payload from fact where command_id = ? and assignment_id between ? and ?")
			.param(Ids.bytes(entered.command()))
			.param(Ids.bytes(entered.first()))
			.param(Ids.bytes(entered.last()))
			.query((row, number) -> EnteredTogether.line(Ids.uuid(row.getBytes(1)), row.getInt(2), row.getString(3)))
			.list();
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
