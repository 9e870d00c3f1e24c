package vn.dondoc.statistics.cut;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.DocumentTypes;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** Tells what the parts of a cut are called. */
@Component
public class PartNames {

	private static final String NOTHING = "statistics.cut.none.";

	private final JdbcClient jdbc;

	private final Directives directives;

	private final DocumentTypes types;

	PartNames(JdbcClient jdbc, Directives directives, DocumentTypes types) {
		this.jdbc = jdbc;
		this.directives = directives;
		this.types = types;
	}

	public PartName of(Part part) {
		return Objects.requireNonNull(of(part.cut(), List.of(part.written()), Utc.FOREVER).get(part.written()));
	}

	/** By the values as addresses write them, as they are called by now. */
	Map<String, PartName> of(Cut cut, Collection<String> written) {
		return of(cut, written, Utc.FOREVER);
	}

	/** The same as far as was known then. */
	public Map<String, PartName> of(Cut cut, Collection<String> written, Instant knownAt) {
		Map<String, PartName> names = new HashMap<>();
		Map<String, String> known = known(cut, written.stream().filter((value) -> !Part.NONE.equals(value)).toList(),
				knownAt);
		written.forEach((value) -> names.put(value, name(cut, value, known)));
		return names;
	}

	private static PartName name(Cut cut, String value, Map<String, String> known) {
		if (Part.NONE.equals(value)) {
			return PartName.message(NOTHING + cut.code());
		}
		return switch (cut) {
			case AGENCY_KIND -> PartName.message("organisation.kind." + value);
			case SOURCE -> PartName.message("directive.source." + value);
			case PRIORITY -> PartName.message("assignment.priority." + value);
			default -> PartName.words(known.getOrDefault(value, value));
		};
	}

	private Map<String, String> known(Cut cut, Collection<String> values, Instant knownAt) {
		if (values.isEmpty()) {
			return Map.of();
		}
		return switch (cut) {
			case DOCUMENT_TYPE ->
				this.types.all().stream().collect(Collectors.toMap((type) -> type.id(), (type) -> type.name()));
			case DIRECTIVE -> this.directives.titles(ids(values).map(DirectiveId::new).toList(), knownAt)
				.entrySet()
				.stream()
				.collect(Collectors.toMap((directive) -> directive.getKey().value().toString(), Map.Entry::getValue));
			case PROGRAMME -> named("""
					select reference, value_text from dimension where name = 'PROGRAMME' and reference in (:ids)
					and known_from <= :known order by known_from""", values, knownAt);
			case CAUSE -> causes(values, knownAt);
			default -> Map.of();
		};
	}

	/** As the Office wrote them afterwards; as agencies chose them where they did. */
	private Map<String, String> causes(Collection<String> values, Instant knownAt) {
		Map<String, String> causes = named("""
				select reference, value_text from dimension where name = 'CAUSE' and reference in (:ids)
				and known_from <= :known order by known_from""", values, knownAt);
		causes.putAll(named("""
				select cause_id, name from stated_cause where cause_id in (:ids)
				and recorded_at <= :known order by recorded_at""", values, knownAt));
		return causes;
	}

	/** The last name of each. */
	private Map<String, String> named(String sql, Collection<String> values, Instant knownAt) {
		Map<String, String> names = new HashMap<>();
		List<byte[]> ids = ids(values).map(Ids::bytes).toList();
		this.jdbc.sql(sql).param("ids", ids).param("known", Utc.column(knownAt)).query((row) -> {
			names.put(Ids.uuid(row.getBytes(1)).toString(), row.getString(2));
		});
		return names;
	}

	private static Stream<UUID> ids(Collection<String> values) {
		return values.stream().map(UUID::fromString);
	}

}
