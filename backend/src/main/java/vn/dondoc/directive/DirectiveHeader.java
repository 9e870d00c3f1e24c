package vn.dondoc.directive;

import java.time.LocalDate;

import vn.dondoc.document.DocumentNumber;

/**
 * What stands at the head of a directive; type is the id of a {@link DocumentTypeView}.
 */
public record DirectiveHeader(DocumentNumber number, String type, Origin origin, LocalDate issuedOn, String summary) {

	public DirectiveHeader {
		if (!DocumentTypes.has(type)) {
			throw new UnknownType();
		}
	}

}
