package vn.dondoc.backlog.tracker;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.dondoc.document.DocumentNumber;
import vn.dondoc.system.Folding;

/**
 * The document rows belong to, as the first of them writes it.
 *
 * @param type the id of its type
 * @param issuer empty where the tracker leaves it out
 */
public record TrackerDocument(DocumentNumber number, LocalDate issuedOn, String type, String issuer,
		@Nullable String orderedBy, String summary) {

	/** What two rows of one document have in common. */
	String key() {
		return key(this.number, this.issuedOn, this.summary);
	}

	static String key(DocumentNumber number, LocalDate issuedOn, String summary) {
		String printed = number.printed();
		return issuedOn + " " + Folding.fold(printed.isEmpty() ? summary : printed);
	}

}
