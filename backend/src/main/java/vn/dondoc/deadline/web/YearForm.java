package vn.dondoc.deadline.web;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.notice.YearNotice;

/** What a year's notice says, as it is typed; seen is what was entered before. */
record YearForm(
		@Min(value = 2000, message = "{deadline.calendar.no-such-year}") @Max(value = 2100,
				message = "{deadline.calendar.no-such-year}") int year,
		@NotNull(message = "{form.required}") Integer daysBeforeTet, @Nullable LocalDate secondNationalDay,
		@Nullable String notice, String seen) {

	static YearForm of(YearNotice entered) {
		return new YearForm(entered.year(), entered.daysBeforeTet(), entered.secondNationalDay(), entered.notice(),
				entered.toString());
	}

	YearNotice entered() {
		return new YearNotice(this.year, this.daysBeforeTet, this.secondNationalDay, this.notice);
	}

}
