package vn.dondoc.assignment.web;

import java.util.Arrays;
import java.util.Locale;

/** A field that deeds ask for, and how it is filled. */
enum DeedField {

	WORDS(Kind.AREA), CONTENT(Kind.AREA), REASON(Kind.AREA), TARGETS(Kind.AREA), PRODUCT(Kind.LINE),
	OBSTACLE(Kind.LINE), CAUSE_IN_WORDS(Kind.LINE), NUMBER(Kind.LINE), PHRASE(Kind.LINE), PERCENT(Kind.NUMBER),
	ACTUAL(Kind.NUMBER), DATE(Kind.DAY), UNTIL(Kind.DAY), ISSUED_ON(Kind.DAY), FILE(Kind.FILE), AGENCY(Kind.CHOICE),
	CAUSE(Kind.CHOICE), QUALITY(Kind.CHOICE), FACT(Kind.CHOICE), COOPERATING(Kind.CHOICE), OFFICER(Kind.CHOICE),
	PART(Kind.CHOICE), UPHELD(Kind.CHOICE), ERROR(Kind.CHOICE), NO_DEADLINE(Kind.CHOICE), PERIOD_ONLY(Kind.CHOICE),
	GRANTED(Kind.CHOICE);

	/** How a field is filled. */
	enum Kind {

		LINE, AREA, NUMBER, DAY, FILE, CHOICE

	}

	private final Kind kind;

	DeedField(Kind kind) {
		this.kind = kind;
	}

	Kind filledBy() {
		return this.kind;
	}

	public String kind() {
		return this.kind.name();
	}

	/** As it is sent: "issuedOn". */
	public String key() {
		String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
		StringBuilder key = new StringBuilder(words[0]);
		Arrays.stream(words)
			.skip(1)
			.forEach((word) -> key.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
		return key.toString();
	}

}
