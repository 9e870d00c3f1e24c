package vn.dondoc.letter.word;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.dondoc.letter.Letter;
import vn.dondoc.letter.Letterhead;
import vn.dondoc.letter.Placeholder;

/** What a letter puts into the lines of a template. */
final class Values {

	/** Room for what is written by hand. */
	private static final String BLANK = "\u00a0".repeat(6);

	private Values() {
	}

	static Map<Placeholder, String> of(Letter letter) {
		Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
		Letterhead head = letter.head();
		values.put(Placeholder.SUPERIOR, capitals((head.superior() != null) ? head.superior() : ""));
		values.put(Placeholder.AGENCY, capitals(head.agency()));
		values.put(Placeholder.NUMBER, number(head.number()));
		values.put(Placeholder.NOTATION, PlainText.line(head.notation()));
		values.put(Placeholder.PLACE, PlainText.line(head.place()));
		putDate(values, head.date());
		values.put(Placeholder.KIND, letter.title().kind().printed());
		values.put(Placeholder.SUBJECT, PlainText.line(letter.title().subject()));
		values.put(Placeholder.POSITION, PlainText.line(letter.signature().position()));
		values.put(Placeholder.SIGNER, PlainText.line(letter.signature().signer()));
		return values;
	}

	/** Days below 10 and the months 1 and 2 are written with a zero. */
	private static void putDate(Map<Placeholder, String> values, @Nullable LocalDate date) {
		values.put(Placeholder.DAY, (date != null) ? "%02d".formatted(date.getDayOfMonth()) : BLANK);
		values.put(Placeholder.MONTH,
				(date != null) ? ((date.getMonthValue() <= 2) ? "0" : "") + date.getMonthValue() : BLANK);
		values.put(Placeholder.YEAR, (date != null) ? String.valueOf(date.getYear()) : BLANK);
	}

	/** So are numbers below 10. */
	private static String number(@Nullable String number) {
		if (number == null || number.isBlank()) {
			return BLANK;
		}
		String line = PlainText.line(number);
		return line.matches("\\d") ? "0" + line : line;
	}

	private static String capitals(String text) {
		return PlainText.line(text).toUpperCase(Locale.ROOT);
	}

}
