package vn.dondoc.programme.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.dondoc.programme.ProgrammeDetails;
import vn.dondoc.programme.ProgrammeView;
import vn.dondoc.system.Ids;

/** A programme as typed. */
record ProgrammeForm(UUID commandId, int version, @NotBlank(message = "{programme.error.name}") @Nullable String name,
		@Size(max = 300) @Nullable String document, @Nullable Integer planned, @Nullable LocalDate beginsOn,
		@Nullable LocalDate endsOn, @Size(max = 2000) @Nullable String note) {

	static ProgrammeForm blank() {
		return new ProgrammeForm(Ids.next(), 0, null, null, null, null, null, null);
	}

	static ProgrammeForm of(ProgrammeView programme) {
		ProgrammeDetails details = programme.details();
		return new ProgrammeForm(Ids.next(), programme.version(), details.name(), details.document(), details.planned(),
				details.beginsOn(), details.endsOn(), details.note());
	}

	ProgrammeDetails details() {
		return new ProgrammeDetails((this.name != null) ? this.name : "", stripped(this.document), this.planned,
				this.beginsOn, this.endsOn, stripped(this.note));
	}

	static @Nullable String stripped(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
