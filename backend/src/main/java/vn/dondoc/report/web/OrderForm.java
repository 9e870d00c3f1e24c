package vn.dondoc.report.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import vn.dondoc.report.Closing;
import vn.dondoc.report.InstantText;
import vn.dondoc.report.Period;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.statistics.LeadAs;
import vn.dondoc.statistics.Population;
import vn.dondoc.system.Days;

/**
 * What the page's address asks for.
 *
 * @param period a period's code; or else part and year, or else two days
 * @param part the code without its year: Q1, 03, H1, 9M; "year" for the whole of it,
 * "days" for two days
 */
record OrderForm(@Nullable String period, @Nullable String part, @Nullable String year, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable String closing, @Nullable String population, @Nullable String asOf,
		@Nullable String knownAt, @Nullable LeadAs leadAs) {

	static final String WHOLE_YEAR = "year";

	static final String DAYS = "days";

	static final List<String> PARTS = List.of("Q1", "Q2", "Q3", "Q4", "H1", "H2", "9M", WHOLE_YEAR, "01", "02", "03",
			"04", "05", "06", "07", "08", "09", "10", "11", "12", DAYS);

	/** The form as it was understood, its instants left as they were typed. */
	static OrderForm of(Report report, OrderForm asked) {
		Period period = report.period();
		boolean days = period.part() == Period.Part.DAYS;
		return new OrderForm(null, partOf(period), String.valueOf(period.year()), days ? period.from() : null,
				days ? period.to() : null, period.closing().code(), report.population().code(), asked.asOf(),
				asked.knownAt(), report.table().asked().leadAs());
	}

	static String partOf(Period period) {
		if (period.part() == Period.Part.DAYS) {
			return DAYS;
		}
		String code = period.code();
		return (code.length() > 5) ? code.substring(5) : WHOLE_YEAR;
	}

	@Nullable String code() {
		if (given(this.period)) {
			return this.period;
		}
		if (!given(this.part) || DAYS.equals(this.part)) {
			return null;
		}
		return this.year + (WHOLE_YEAR.equals(this.part) ? "" : "-" + this.part);
	}

	Optional<Period> days() {
		return (this.from != null && this.to != null) ? Optional.of(Period.days(this.from, this.to)) : Optional.empty();
	}

	/** The address of a page that is asked the same. */
	public String href(String path) {
		return address(path, parameters());
	}

	static String address(String path, Map<String, String> parameters) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		parameters.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(parameters).toUriString();
	}

	/** What is given of it, as parameters of an address. */
	public Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		put(parameters, "part", this.part);
		put(parameters, "year", this.year);
		put(parameters, "from", (this.from != null) ? Days.print(this.from) : null);
		put(parameters, "to", (this.to != null) ? Days.print(this.to) : null);
		put(parameters, "closing", this.closing);
		put(parameters, "population", this.population);
		put(parameters, "leadAs", (this.leadAs != null) ? this.leadAs.name() : null);
		put(parameters, "asOf", this.asOf);
		put(parameters, "knownAt", this.knownAt);
		return parameters;
	}

	static void put(Map<String, String> parameters, String name, @Nullable String text) {
		if (given(text)) {
			parameters.put(name, Objects.requireNonNull(text));
		}
	}

	/** What it asks for; the quarter of today where it names no period. */
	ReportOrder order(LocalDate today) {
		return new ReportOrder(period(today), ReportOrder.population(populationOr(Population.ASSIGNED)),
				instant(this.asOf), instant(this.knownAt), Objects.requireNonNullElse(this.leadAs, LeadAs.THEN));
	}

	private Period period(LocalDate today) {
		String code = code();
		if (code == null) {
			return days().orElseGet(() -> Period.quarterOf(today));
		}
		return Period.of(code, Closing.of(closingOr(Closing.CALENDAR)));
	}

	static @Nullable Instant instant(@Nullable String text) {
		return given(text) ? InstantText.typed(Objects.requireNonNull(text).strip()) : null;
	}

	String closingOr(Closing other) {
		return given(this.closing) ? Objects.requireNonNull(this.closing) : other.code();
	}

	String populationOr(Population other) {
		return given(this.population) ? Objects.requireNonNull(this.population) : other.code();
	}

	private static boolean given(@Nullable String text) {
		return text != null && !text.isBlank();
	}

}
