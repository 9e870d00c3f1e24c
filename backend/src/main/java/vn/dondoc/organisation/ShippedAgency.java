package vn.dondoc.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An agency an administrator may choose when a province is set up.
 *
 * @param code what names it in the choice
 * @param usual whether it is chosen unless struck
 * @param closedOn the first day it no longer existed, for a predecessor; else null
 */
public record ShippedAgency(String code, AgencyKind kind, String name, @Nullable String abbreviation, boolean usual,
		@Nullable LocalDate closedOn) {
}
