package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.Folding;

/** An agency as the product ships it, before it is entered. */
record ShippedEntry(String code, String province, AgencyKind kind, AgencyName name, List<AgencyName> otherNames,
		boolean usual, LocalDate closedOn, List<Heir> heirs) {

	ShippedAgency offered() {
		return new ShippedAgency(this.code, this.kind, this.name.name(), this.name.abbreviation(), this.usual,
				this.closedOn.isBefore(Agency.OPEN_END) ? this.closedOn : null);
	}

	Agency entered(String prefix) {
		Agency agency = new Agency(new AgencyIdentifier(prefix + this.code), this.kind, this.province, this.name);
		this.otherNames.stream()
			.filter((other) -> !Folding.fold(other.name()).equals(this.name.folded()))
			.forEach(agency::call);
		return agency;
	}

	/**
	 * The successor by its code, and the subject it took over; null for the general one.
	 */
	record Heir(String code, @Nullable String subject) {
	}

}
