package vn.dondoc.register.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.dondoc.register.IssuedDocument;
import vn.dondoc.register.Recorded;
import vn.dondoc.system.Ids;

/** An issued document as typed. */
record IssuedDocumentForm(UUID commandId, int version, @NotBlank(message = "{register.required}") String typeCode,
		@NotBlank(message = "{register.required}") @Size(max = 30,
				message = "{register.too-long}") String documentNumber,
		@Size(max = 100, message = "{register.too-long}") String notation,
		@NotNull(message = "{register.required}") @Nullable LocalDate issuedOn,
		@Size(max = 200, message = "{register.too-long}") @Nullable String signer,
		@Size(max = 200, message = "{register.too-long}") @Nullable String field,
		@NotBlank(message = "{register.required}") @Size(max = 2000, message = "{register.too-long}") String summary)
		implements
			EntryForm<IssuedDocument> {

	static IssuedDocumentForm blank() {
		return new IssuedDocumentForm(Ids.next(), 0, "", "", "", null, null, null, "");
	}

	static IssuedDocumentForm of(Recorded<IssuedDocument> recorded) {
		IssuedDocument says = recorded.says();
		return new IssuedDocumentForm(Ids.next(), recorded.edition(), says.typeCode(), says.documentNumber(),
				says.notation(), says.issuedOn(), says.signer(), says.field(), says.summary());
	}

	@Override
	public IssuedDocument says() {
		return new IssuedDocument(this.typeCode, this.documentNumber, Objects.requireNonNullElse(this.notation, ""),
				Objects.requireNonNull(this.issuedOn), this.signer, this.field, this.summary);
	}

}
