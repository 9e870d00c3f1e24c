package vn.dondoc.assignment.supersession.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.supersession.SupersessionKind;
import vn.dondoc.system.Ids;

/** A link as chosen and typed. */
record LinkForm(UUID commandId, @NotNull(message = "{assignment.error.earlier-needed}") @Nullable UUID earlier,
		@NotNull(message = "{assignment.error.kind-needed}") @Nullable SupersessionKind kind, @Nullable LocalDate until,
		@Nullable String reason) {

	static LinkForm blank() {
		return new LinkForm(Ids.next(), null, null, null, null);
	}

}
