package vn.dondoc.deadline.web;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.notice.SwappedDay;

/** A swapped day as it is typed. */
record DayForm(@NotNull(message = "{form.required}") LocalDate day, boolean rest, @Nullable String words,
		@Nullable String dayNotice) {

	/** Nothing typed yet. */
	@SuppressWarnings("NullAway")
	static DayForm empty() {
		return new DayForm(null, true, "", "");
	}

	SwappedDay swapped() {
		return new SwappedDay(this.day, this.rest, Objects.requireNonNullElse(this.words, ""), this.dayNotice);
	}

}
