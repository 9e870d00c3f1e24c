package vn.dondoc.extraction.time.word;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * What a date without a year refers to: the year the context names, else the first such
 * date on or after the day of issue.
 */
public record Reference(@Nullable LocalDate issuedOn, @Nullable Integer year, @Nullable LocalDate lastDay) {

	public Reference(@Nullable LocalDate issuedOn, @Nullable Integer year) {
		this(issuedOn, year, null);
	}

	/** The day named last before this place, to which "cùng ngày" points. */
	public Reference behind(@Nullable LocalDate named) {
		return (named != null) ? new Reference(this.issuedOn, this.year, named) : this;
	}

	public Reference in(@Nullable Integer named) {
		return (named != null) ? new Reference(this.issuedOn, named, this.lastDay) : this;
	}

	public @Nullable LocalDate day(int day, int month, @Nullable Integer named) {
		if (month < 1 || month > 12 || day < 1 || day > 31) {
			return null;
		}
		Integer of = (named != null) ? named : this.year;
		if (of != null) {
			return valid(day, month, of);
		}
		if (this.issuedOn == null) {
			return null;
		}
		LocalDate first = valid(day, month, this.issuedOn.getYear());
		return (first != null && first.isBefore(this.issuedOn)) ? valid(day, month, this.issuedOn.getYear() + 1)
				: first;
	}

	private static @Nullable LocalDate valid(int day, int month, int year) {
		return (day <= YearMonth.of(year, month).lengthOfMonth()) ? LocalDate.of(year, month, day) : null;
	}

	/** The last day of the period that ends with this month. */
	public @Nullable LocalDate lastOf(int month, @Nullable Integer named) {
		if (month < 1 || month > 12) {
			return null;
		}
		Integer of = (named != null) ? named : this.year;
		if (of != null) {
			return YearMonth.of(of, month).atEndOfMonth();
		}
		if (this.issuedOn == null) {
			return null;
		}
		LocalDate first = YearMonth.of(this.issuedOn.getYear(), month).atEndOfMonth();
		return first.isBefore(this.issuedOn) ? YearMonth.of(this.issuedOn.getYear() + 1, month).atEndOfMonth() : first;
	}

}
