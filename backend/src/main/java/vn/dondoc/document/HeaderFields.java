package vn.dondoc.document;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a document says about it, each value with the words it was read from;
 * what could not be read is null and left to a person.
 *
 * @param number "118/TB-UBND"; the number may be empty where only the notation is printed
 * @param type of the 29 types of NĐ 30/2020, or a news article
 * @param issuer with its province: "UBND tỉnh Thái Nguyên"
 * @param orderedBy post and, where printed, name of who ordered: "Phó Chủ tịch UBND tỉnh
 * Nguyễn Văn A"
 * @param issuedOn the date in the document's head or the article's dateline
 * @param summary the abstract (trích yếu) or the headline
 */
public record HeaderFields(@Nullable Found<DocumentNumber> number, @Nullable Found<DocumentType> type,
		@Nullable Found<String> issuer, @Nullable Found<String> orderedBy, @Nullable Found<LocalDate> issuedOn,
		@Nullable Found<String> summary) {

	/** Reads the fields from a text in the form of {@link ReadDocument#text()}. */
	public static HeaderFields read(String text) {
		return new HeaderReader(text).read();
	}

	/** The words of a date in the head that no calendar has, for a person to look at. */
	public static Optional<Found<String>> noSuchDate(String text) {
		return new HeaderReader(text).noSuchDate();
	}

}
