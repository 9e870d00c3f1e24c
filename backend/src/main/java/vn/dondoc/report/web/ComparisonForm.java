package vn.dondoc.report.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.dondoc.report.InstantText;
import vn.dondoc.report.Period;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.statistics.LeadAs;

/**
 * What the address of a comparison asks for: the later report, and the instants of the
 * earlier one.
 *
 * @param was only those that were counted in this cell
 * @param is only those that are counted in this cell
 */
record ComparisonForm(@Nullable String period, @Nullable String part, @Nullable String year, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable String closing, @Nullable String population, @Nullable String asOf,
		@Nullable String knownAt, @Nullable LeadAs leadAs, @Nullable String beforeAsOf, @Nullable String beforeKnownAt,
		@Nullable String was, @Nullable String is) {

	/** Two orders whose instants are fixed, or one and the same as known by now. */
	static ComparisonForm between(ReportOrder before, @Nullable ReportOrder after) {
		ReportOrder later = Objects.requireNonNullElseGet(after, before::asKnownNow);
		return new ComparisonForm(null, null, null, null, null, null, null, text(later.asOf()), text(later.knownAt()),
				null, text(before.asOf()), text(before.knownAt()), null, null)
			.understood(later);
	}

	private static @Nullable String text(@Nullable Instant instant) {
		return (instant != null) ? InstantText.write(instant) : null;
	}

	OrderForm after() {
		return new OrderForm(this.period, this.part, this.year, this.from, this.to, this.closing, this.population,
				this.asOf, this.knownAt, this.leadAs);
	}

	/** The address of this comparison, narrowed to no move. */
	public String href() {
		Map<String, String> parameters = after().parameters();
		OrderForm.put(parameters, "beforeAsOf", this.beforeAsOf);
		OrderForm.put(parameters, "beforeKnownAt", this.beforeKnownAt);
		return OrderForm.address("/reports/comparison", parameters);
	}

	/** Whether the list is narrowed to some moves. */
	public boolean narrowed() {
		return given(this.was) || given(this.is);
	}

	private static boolean given(@Nullable String text) {
		return text != null && !text.isBlank();
	}

	/** The same report as it was known then, unless other instants are named. */
	ReportOrder before(ReportOrder after) {
		Instant asOf = Objects.requireNonNullElseGet(OrderForm.instant(this.beforeAsOf),
				() -> Objects.requireNonNull(after.asOf()));
		Instant knownAt = Objects.requireNonNull(after.knownAt());
		return after.at(asOf, Objects.requireNonNullElseGet(OrderForm.instant(this.beforeKnownAt),
				() -> asOf.isBefore(knownAt) ? asOf : knownAt));
	}

	/** The form as it was understood, its instants left as they were typed. */
	ComparisonForm understood(ReportOrder after) {
		Period period = after.period();
		boolean days = period.part() == Period.Part.DAYS;
		return new ComparisonForm(null, OrderForm.partOf(period), String.valueOf(period.year()),
				days ? period.from() : null, days ? period.to() : null, period.closing().code(),
				after.population().code(), this.asOf, this.knownAt, after.leadAs(), this.beforeAsOf, this.beforeKnownAt,
				this.was, this.is);
	}

}
