package vn.dondoc.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A document the office issued.
 *
 * @param typeCode code of an {@link IssuedDocumentType}
 * @param documentNumber the number alone, "808"
 * @param notation what follows the number, "QĐ-UBND"
 */
@Embeddable
public record IssuedDocument(String typeCode, String documentNumber, String notation, LocalDate issuedOn,
		@Nullable String signer, @Nullable String field, String summary) implements Registered {

	public IssuedDocument {
		typeCode = typeCode.strip();
		documentNumber = documentNumber.strip();
		notation = notation.strip();
		signer = Registered.tidy(signer);
		field = Registered.tidy(field);
		summary = summary.strip();
	}

	/** Number and notation as written: "808/QĐ-UBND". */
	public String reference() {
		return this.notation.isEmpty() ? this.documentNumber : this.documentNumber + "/" + this.notation;
	}

	@Override
	public LocalDate day() {
		return this.issuedOn;
	}

	@Override
	public String words() {
		return Registered.joined(reference(), this.summary, this.signer, this.field);
	}

	@Override
	public Map<String, Object> said() {
		Map<String, Object> said = new TreeMap<>(Map.of("type", this.typeCode, "reference", reference(), "issuedOn",
				this.issuedOn.toString(), "summary", this.summary));
		Register.put(said, "signer", this.signer);
		Register.put(said, "field", this.field);
		return said;
	}

}
