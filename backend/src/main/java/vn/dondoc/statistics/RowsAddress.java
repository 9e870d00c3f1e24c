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
import vn.dondoc.statistics.cut.Parts;
import vn.dondoc.system.Days;

/** Rows as the parameters of an address name them, and back. */
final class RowsAddress {

	/** Begins the parameter of a cut. */
	private static final String CUT = "cut.";

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
		filter.parts().each().forEach((part) -> put(parameters, CUT + part.cut().code(), part.written()));
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
				day("dueTo"), parts());
	}

	/**
	 * A parameter for each cut; what was kept when there was one alone stays readable.
	 */
	private Parts parts() {
		Parts parts = read("cut", (code) -> Cut.of(code).orElseThrow()).flatMap((cut) -> part("part", cut))
			.map(Parts.NONE::with)
			.orElse(Parts.NONE);
		for (Cut cut : Cut.values()) {
			parts = part(CUT + cut.code(), cut).map(parts::with).orElse(parts);
		}
		return parts;
	}

	private Optional<Part> part(String name, Cut cut) {
		return read(name, (written) -> Part.of(cut, written));
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
