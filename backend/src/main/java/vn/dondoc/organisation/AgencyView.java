package vn.dondoc.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An agency as others see it, under the name it bore on the date asked for.
 *
 * @param closedOn the first day it no longer exists; null while open
 */
public record AgencyView(AgencyId id, String identifier, AgencyKind kind, String province, String name,
		@Nullable String abbreviation, LocalDate validFrom, @Nullable LocalDate closedOn) {

	/** The abbreviation where there is one, else the name. */
	public String shortName() {
		return (this.abbreviation != null) ? this.abbreviation : this.name;
	}

	public boolean openOn(LocalDate date) {
		return !date.isBefore(this.validFrom) && !endedBy(date);
	}

	/** Whether it no longer exists on that date. */
	public boolean endedBy(LocalDate date) {
		return this.closedOn != null && !date.isBefore(this.closedOn);
	}

}
