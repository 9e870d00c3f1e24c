package vn.dondoc.directive.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.Origin;
import vn.dondoc.document.DocumentNumber;

/** The head of a directive as it is typed. */
record HeaderForm(@Nullable @Size(max = 90, message = "{directive.tooLong}") String number,
		@NotBlank(message = "{form.required}") String type,
		@NotBlank(message = "{form.required}") @Size(max = 300, message = "{directive.tooLong}") String issuer,
		@Nullable @Size(max = 300, message = "{directive.tooLong}") String orderedBy,
		@NotNull(message = "{form.required}") DirectiveSource source,
		@NotNull(message = "{form.required}") LocalDate issuedOn,
		@NotBlank(message = "{form.required}") @Size(max = 2000, message = "{directive.tooLong}") String summary) {

	/** Nothing typed yet. */
	@SuppressWarnings("NullAway")
	static HeaderForm empty() {
		return new HeaderForm("", "", "", "", null, null, "");
	}

	static HeaderForm of(DirectiveHeader header) {
		Origin origin = header.origin();
		return new HeaderForm(header.number().printed(), header.type(), origin.issuer(), origin.orderedBy(),
				origin.source(), header.issuedOn(), header.summary());
	}

	DirectiveHeader header() {
		return new DirectiveHeader(DocumentNumber.parse((this.number != null) ? this.number : ""), this.type,
				new Origin(this.issuer.strip(), given(this.orderedBy), this.source), this.issuedOn,
				this.summary.strip());
	}

	private static @Nullable String given(@Nullable String words) {
		return (words == null || words.isBlank()) ? null : words.strip();
	}

}
