package vn.dondoc.register.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.dondoc.register.Recorded;
import vn.dondoc.register.Scheme;
import vn.dondoc.system.Ids;

/** A scheme as typed. */
record SchemeForm(UUID commandId, int version,
		@NotBlank(message = "{register.required}") @Size(max = 1000, message = "{register.too-long}") String title,
		@NotNull(message = "{register.required}") @Nullable UUID leadAgency,
		@NotNull(message = "{register.required}") @Nullable LocalDate dueOn,
		@Size(max = 100, message = "{register.too-long}") @Nullable String completingNumber,
		@Nullable LocalDate completingDate, @Nullable LocalDate completedOn,
		@Size(max = 5000, message = "{register.too-long}") @Nullable String milestones) implements EntryForm<Scheme> {

	static SchemeForm blank() {
		return new SchemeForm(Ids.next(), 0, "", null, null, null, null, null, null);
	}

	static SchemeForm of(Recorded<Scheme> recorded) {
		Scheme says = recorded.says();
		return new SchemeForm(Ids.next(), recorded.edition(), says.title(), says.leadAgency(), says.dueOn(),
				says.completingNumber(), says.completingDate(), says.completedOn(), says.milestones());
	}

	@Override
	public Scheme says() {
		return new Scheme(this.title, Objects.requireNonNull(this.leadAgency), Objects.requireNonNull(this.dueOn),
				this.completingNumber, this.completingDate, this.completedOn, this.milestones);
	}

}
