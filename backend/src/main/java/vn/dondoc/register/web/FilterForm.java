package vn.dondoc.register.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.dondoc.register.RegisterFilter;
import vn.dondoc.register.SchemeStanding;

/**
 * What a list is narrowed to, as its address says.
 *
 * @param state "removed" for the entries taken out
 * @param standing how schemes stand today
 */
record FilterForm(@Nullable String words, @Nullable String type, @Nullable LocalDate from, @Nullable LocalDate to,
		@Nullable LocalDate completedBy, @Nullable String knownAt, @Nullable String state, @Nullable String standing) {

	RegisterFilter filter(LocalDate today) {
		RegisterFilter filter = new RegisterFilter(given(this.words), given(this.type), this.from, this.to,
				this.completedBy, known(), showsRemoved());
		return Optional.ofNullable(given(this.standing))
			.flatMap(SchemeStanding::of)
			.map((one) -> filter.standing(one, today))
			.orElse(filter);
	}

	/** The instant at which the list is looked at, where it is not now. */
	public @Nullable Instant known() {
		try {
			return (given(this.knownAt) != null) ? Instant.parse(this.knownAt) : null;
		}
		catch (DateTimeException notAnInstant) {
			return null;
		}
	}

	public boolean showsRemoved() {
		return "removed".equals(this.state);
	}

	/** Whether the list is narrowed at all. */
	public boolean narrows() {
		return !filter(LocalDate.EPOCH).equals(new RegisterFilter(null, null, null, null, null, null, false));
	}

	private static @Nullable String given(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

}
