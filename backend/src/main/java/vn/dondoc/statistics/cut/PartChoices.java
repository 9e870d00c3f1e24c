package vn.dondoc.statistics.cut;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.Priority;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.DocumentTypes;
import vn.dondoc.system.Ids;

/** The parts of a cut a list can be narrowed to, for whoever sees all there is. */
@Component
public class PartChoices {

	private static final int MOST = 200;

	private final JdbcClient jdbc;

	private final DocumentTypes types;

	private final PartNames names;

	PartChoices(JdbcClient jdbc, DocumentTypes types, PartNames names) {
		this.jdbc = jdbc;
		this.types = types;
		this.names = names;
	}

	/** A part as addresses write it, and its name. */
	public record Choice(String written, PartName name) {
	}

	/**
	 * Codes in the order of their list, words by the alphabet; bearing none comes last.
	 */
	public List<Choice> of(Cut cut) {
		List<String> values = values(cut).limit(MOST).toList();
		Map<String, PartName> called = this.names.of(cut, values);
		Stream<Choice> choices = values.stream()
			.map((written) -> new Choice(written, Objects.requireNonNull(called.get(written))));
		if (cut.coded()) {
			return choices.toList();
		}
		Collator alphabet = Collator.getInstance(Locale.forLanguageTag("vi"));
		return Stream
			.concat(choices
				.sorted((one, other) -> alphabet.compare(String.valueOf(one.name().words()), other.name().words())),
					Stream.of(new Choice(Part.NONE, this.names.of(new Part(cut, null)))))
			.toList();
	}

	private Stream<String> values(Cut cut) {
		return switch (cut) {
			case SOURCE -> Arrays.stream(DirectiveSource.values()).map(Enum::name);
			case PRIORITY -> Arrays.stream(Priority.values()).map(Enum::name);
			case DOCUMENT_TYPE -> this.types.all().stream().map((type) -> type.id());
			case AGENCY_KIND -> texts("select distinct kind from agency order by kind");
			case ORDERED_BY -> Stream
				.concat(texts("select distinct ordered_by from directive where ordered_by is not null"), borne(cut))
				.distinct();
			case LEADER, FIELD, MONITOR -> borne(cut);
			case PROGRAMME -> this.jdbc
				.sql("select distinct reference from dimension where name = 'PROGRAMME' and reference is not null")
				.query((row, number) -> Ids.uuid(row.getBytes(1)).toString())
				.list()
				.stream();
			case DIRECTIVE, CAUSE -> Stream.of();
		};
	}

	private Stream<String> borne(Cut cut) {
		return this.jdbc.sql("select distinct value_text from dimension where name = :name")
			.param("name", cut.name())
			.query(String.class)
			.list()
			.stream();
	}

	private Stream<String> texts(String sql) {
		return this.jdbc.sql(sql).query(String.class).list().stream();
	}

}
