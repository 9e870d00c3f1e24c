package vn.dondoc.organisation.former;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyKind;

/**
 * An agency as it was known for a time.
 *
 * @param names its official ones, the first one first
 */
public record FormerAgency(String identifier, AgencyKind kind, List<Name> names) {

	/** A name from a day on. */
	public record Name(String name, @Nullable String abbreviation, LocalDate from) {
	}

	public FormerAgency {
		names = List.copyOf(names);
	}

	/** The name it bore on a day: the first before its founding. */
	public Name on(LocalDate day) {
		return this.names.stream()
			.filter((name) -> !name.from().isAfter(day))
			.reduce((earlier, later) -> later)
			.orElseGet(() -> this.names.get(0));
	}

}
