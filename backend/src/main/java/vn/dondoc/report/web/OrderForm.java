package vn.dondoc.report.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.dondoc.report.Closing;
import vn.dondoc.report.Period;
import vn.dondoc.report.Report;
import vn.dondoc.statistics.LeadAs;
import vn.dondoc.statistics.Population;

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
		String code = period.code();
		String part = (code.length() > 5) ? code.substring(5) : WHOLE_YEAR;
		return new OrderForm(null, days ? DAYS : part, String.valueOf(period.year()), days ? period.from() : null,
				days ? period.to() : null, period.closing().code(), report.population().code(), asked.asOf(),
				asked.knownAt(), report.table().asked().leadAs());
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
