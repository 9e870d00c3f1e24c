package vn.dondoc.organisation.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyDetails;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.KeepAgency;

/** What is entered of an agency; other names stand one a line. */
record AgencyForm(@NotBlank(message = "{organisation.error.identifier}") String identifier,
		@NotNull(message = "{organisation.error.kind}") AgencyKind kind,
		@NotBlank(message = "{organisation.error.name}") @Size(max = 300) String name,
		@Nullable @Size(max = 60) String abbreviation,
		@NotNull(message = "{organisation.error.valid-from}") LocalDate validFrom, @Nullable String aliases,
		@Nullable String formerNames, int version) {

	static AgencyForm blank(LocalDate today) {
		return new AgencyForm("", AgencyKind.DEPARTMENT, "", null, today, null, null, 0);
	}

	static AgencyForm of(AgencyDetails details) {
		AgencyView agency = details.agency();
		return new AgencyForm(agency.identifier(), agency.kind(), agency.name(), agency.abbreviation(),
				agency.validFrom(), Lines.write(details.aliases()), Lines.write(details.formerNames()),
				details.version());
	}

	KeepAgency.Entry entry() {
		return new KeepAgency.Entry(this.identifier.strip(), this.kind, this.name.strip(),
				(this.abbreviation == null || this.abbreviation.isBlank()) ? null : this.abbreviation.strip(),
				this.validFrom, Lines.read(this.aliases), Lines.read(this.formerNames));
	}

}
