package vn.dondoc.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document's number and notation ("118" and "TB-UBND"), either empty where the document
 * has none.
 */
public record DocumentNumber(String number, String notation) {

	public static final DocumentNumber NONE = new DocumentNumber("", "");

	private static final Pattern OF_THE_PARTY = Pattern.compile("(\\d+)\\s*-\\s*(\\p{L}+/.+)");

	/** Reads "118/TB-UBND", "16/2012/CT-UBND" or the Party's "742-TB/BCĐ". */
	public static DocumentNumber parse(String printed) {
		String given = printed.strip();
		Matcher party = OF_THE_PARTY.matcher(given);
		if (party.matches()) {
			return new DocumentNumber(party.group(1), party.group(2));
		}
		int notation = given.lastIndexOf('/') + 1;
		if (notation == 0) {
			return given.chars().allMatch(Character::isDigit) ? new DocumentNumber(given, "")
					: new DocumentNumber("", given);
		}
		return new DocumentNumber(given.substring(0, notation - 1).strip(), given.substring(notation).strip());
	}

	/** As it is printed on the document: "118/TB-UBND". */
	public String printed() {
		if (this.number.isEmpty() || this.notation.isEmpty()) {
			return this.number + this.notation;
		}
		return this.number + (this.notation.contains("/") ? "-" : "/") + this.notation;
	}

}
