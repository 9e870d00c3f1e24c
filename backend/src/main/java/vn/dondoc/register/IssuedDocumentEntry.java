package vn.dondoc.register;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An edition of {@link IssuedDocument} in its register. */
@Entity
@Table(name = "issued_document")
class IssuedDocumentEntry extends Entry<IssuedDocument> {

	@Embedded
	private IssuedDocument says;

	protected IssuedDocumentEntry() {
	}

	IssuedDocumentEntry(EntryId entry, int edition, IssuedDocument says, Stamp stamp) {
		super(entry, edition, says, stamp);
		this.says = says;
	}

	@Override
	IssuedDocument says() {
		return this.says;
	}

}
