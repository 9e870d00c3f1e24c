package vn.dondoc.register.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.dondoc.register.Meeting;
import vn.dondoc.register.Recorded;
import vn.dondoc.system.Ids;

/** A meeting as typed. */
record MeetingForm(UUID commandId, int version, @NotNull(message = "{register.required}") @Nullable LocalDate heldOn,
		@NotBlank(message = "{register.required}") @Size(max = 1000, message = "{register.too-long}") String title,
		@Size(max = 200, message = "{register.too-long}") @Nullable String chair,
		@Size(max = 500, message = "{register.too-long}") @Nullable String place,
		@Size(max = 200, message = "{register.too-long}") @Nullable String kind) implements EntryForm<Meeting> {

	static MeetingForm blank() {
		return new MeetingForm(Ids.next(), 0, null, "", null, null, null);
	}

	static MeetingForm of(Recorded<Meeting> recorded) {
		Meeting says = recorded.says();
		return new MeetingForm(Ids.next(), recorded.edition(), says.heldOn(), says.title(), says.chair(), says.place(),
				says.kind());
	}

	@Override
	public Meeting says() {
		return new Meeting(Objects.requireNonNull(this.heldOn), this.title, this.chair, this.place, this.kind);
	}

}
