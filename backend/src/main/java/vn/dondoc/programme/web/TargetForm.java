package vn.dondoc.programme.web;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.programme.TargetDetails;
import vn.dondoc.programme.TargetView;
import vn.dondoc.system.Ids;

/** A target as typed; its value as Vietnamese offices write it. */
record TargetForm(UUID commandId, int version,
		@NotBlank(message = "{programme.error.target-name}") @Nullable String name,
		TargetDetails.@Nullable Direction direction,
		@NotBlank(message = "{programme.error.target-value}") @Nullable String value,
		@Size(max = 60) @Nullable String unit, @Nullable AgencyId agency) {

	static TargetForm blank() {
		return new TargetForm(Ids.next(), 0, null, TargetDetails.Direction.AT_LEAST, null, null, null);
	}

	static TargetForm of(TargetView target) {
		TargetDetails details = target.details();
		return new TargetForm(Ids.next(), target.version(), details.name(), details.direction(),
				Decimals.print(details.value()), details.unit(), details.agency());
	}

	/** Zero, which no target is, where the value cannot be read. */
	TargetDetails details() {
		return new TargetDetails(Objects.requireNonNullElse(this.name, ""),
				Objects.requireNonNullElse(this.direction, TargetDetails.Direction.AT_LEAST),
				Objects.requireNonNullElse(Decimals.read(this.value), BigDecimal.ZERO),
				ProgrammeForm.stripped(this.unit), this.agency);
	}

}
