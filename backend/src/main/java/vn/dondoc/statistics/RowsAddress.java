package vn.dondoc.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.ItemId;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.statistics.cut.Part;
import vn.dondoc.system.Days;

/** Rows as the parameters of an address name them, and back. */
final class RowsAddress {

	private final Map<String, String> parameters;

	RowsAddress(Map<String, String> parameters) {
		this.parameters = parameters;
	}

	static Map<String, String> parameters(RowsQuery query) {
		Question question = query.question();
		Filter filter = question.filter();
		Map<String, String> parameters = new LinkedHashMap<>();
		put(parameters, "slice", query.slice().code());
		put(parameters, "population", question.population().code());
		put(parameters, "from", question.from());
		put(parameters, "to", question.to());
		put(parameters, "asOf", question.asOf());
		put(parameters, "knownAt", question.knownAt());
		put(parameters, "leadAs", (question.leadAs() != LeadAs.THEN) ? question.leadAs().code() : null);
		put(parameters, "lead", (filter.lead() != null) ? filter.lead().value() : null);
		put(parameters, "cooperating", (filter.cooperating() != null) ? filter.cooperating().value() : null);
		put(parameters, "programme", filter.programme());
		put(parameters, "directive", (filter.directive() != null) ? filter.directive().value() : null);
		put(parameters, "item", (filter.item() != null) ? filter.item().value() : null);
		put(parameters, "q", filter.text());
		put(parameters, "dueFrom", filter.dueFrom());
		put(parameters, "dueTo", filter.dueTo());
		put(parameters, "cut", (filter.part() != null) ? filter.part().cut().code() : null);
		put(parameters, "part", (filter.part() != null) ? filter.part().written() : null);
		return parameters;
	}

	private static void put(Map<String, String> parameters, String name, @Nullable Object text) {
		if (text != null) {
			parameters.put(name, text.toString());
		}
	}

	RowsQuery query() {
		Population population = read("population", (code) -> coded(Population.values(), Population::code, code))
			.orElse(Population.ALL);
		Slice slice = read("slice", (code) -> coded(Slice.values(), Slice::code, code)).orElse(Slice.TOTAL);
		LeadAs leadAs = read("leadAs", (code) -> coded(LeadAs.values(), LeadAs::code, code)).orElse(LeadAs.THEN);
		return new RowsQuery(
				new Question(population, day("from"), day("to"), instant("asOf"), instant("knownAt"), leadAs, filter()),
				slice);
	}

	private Filter filter() {
		return new Filter(read("lead", UUID::fromString).map(AgencyId::new).orElse(null),
				read("cooperating", UUID::fromString).map(AgencyId::new).orElse(null),
				read("programme", UUID::fromString).orElse(null),
				read("directive", UUID::fromString).map(DirectiveId::new).orElse(null),
				read("item", UUID::fromString).map(ItemId::new).orElse(null), this.parameters.get("q"), day("dueFrom"),
				day("dueTo"), part());
	}

	private @Nullable Part part() {
		Cut cut = read("cut", (code) -> Cut.of(code).orElseThrow()).orElse(null);
		return (cut != null) ? read("part", (written) -> Part.of(cut, written)).orElse(null) : null;
	}

	private @Nullable LocalDate day(String name) {
		return read(name, RowsAddress::dayOf).orElse(null);
	}

	/** As addresses write it, or as people type it. */
	private static LocalDate dayOf(String text) {
		return text.contains("/") ? Days.read(text) : LocalDate.parse(text);
	}

	private @Nullable Instant instant(String name) {
		return read(name, Instant::parse).orElse(null);
	}

	private <T> Optional<T> read(String name, Function<String, T> reading) {
		String text = this.parameters.get(name);
		if (text == null || text.isBlank()) {
			return Optional.empty();
		}
		try {
			return Optional.of(reading.apply(text.strip()));
		}
		catch (RuntimeException ex) {
			throw new NotAnAddress(name, text);
		}
	}

	private static <E> E coded(E[] words, Function<E, String> code, String text) {
		return Arrays.stream(words).filter((word) -> code.apply(word).equals(text)).findFirst().orElseThrow();
	}

}
