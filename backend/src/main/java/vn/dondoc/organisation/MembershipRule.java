package vn.dondoc.organisation;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.dondoc.system.Folding;

/** Every agency of a kind, or those of them whose name begins so, belongs to a group. */
@Embeddable
record MembershipRule(@Enumerated(EnumType.STRING) AgencyKind kind, @Nullable String nameStart) {

	boolean admits(Agency agency, LocalDate on) {
		return agency.kind() == this.kind && (this.nameStart == null
				|| Folding.fold(agency.nameOn(on).name()).startsWith(Folding.fold(this.nameStart) + " "));
	}

}
