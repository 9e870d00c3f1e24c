package vn.dondoc.proposal.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.supersession.SupersessionKind;
import vn.dondoc.proposal.earlier.Earlier;

/** What a proposal does to an earlier assignment, as chosen. */
record EarlierForm(long version, @NotNull(message = "{proposal.earlier.needed}") @Nullable UUID earlier,
		@NotNull(message = "{proposal.earlier.kind.needed}") @Nullable SupersessionKind kind,
		@NotBlank(message = "{form.required}") @Size(max = 1000,
				message = "{directive.tooLong}") @Nullable String reason) {

	static EarlierForm of(long version, @Nullable Earlier chosen, String reason) {
		return (chosen != null) ? new EarlierForm(version, chosen.assignment(), chosen.kind(), chosen.reason())
				: new EarlierForm(version, null, null, reason);
	}

}
