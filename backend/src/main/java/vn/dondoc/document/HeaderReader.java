package vn.dondoc.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.document.Head.Piece;

/** Reads the header fields of one text, as NĐ 30/2020 and newspapers set them. */
final class HeaderReader {

	private static final Pattern NUMBER = Pattern.compile(
			"(?:Số|SỐ)\\s*[:：]?\\s*(\\d{0,6}(?:\\s*/\\s*\\d{4}(?=\\s*/))?)\\s*([/-])\\s*([\\p{Lu}][\\p{L}&./-]*[\\p{L}])");

	private static final Pattern PLACE_AND_DATE = Pattern
		.compile("[\\p{Lu}][\\p{L}\\s.-]{1,40},\\s*(ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4}))");

	private static final Pattern WRITTEN_DAY = Pattern
		.compile("(?:ngày )?(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2})");

	/** A line that speaks of days instead of bearing one. */
	private static final Pattern NO_DATELINE = Pattern.compile("[.:]$|\\((?!GMT)|\\bsố \\d| ngày \\d");

	/** No head is longer. */
	private static final int FAR = 6000;

	private static final int DATELINES = 12;

	private static final int DATELINE = 90;

	private final String text;

	private final Head head;

	HeaderReader(String text) {
		this.text = text;
		this.head = new Head(text);
	}

	HeaderFields read() {
		int numberAt = this.head.find((words) -> NUMBER.matcher(words).lookingAt());
		Found<DocumentNumber> number = (numberAt >= 0) ? number(this.head.pieces().get(numberAt)) : null;
		TitleReader titles = new TitleReader(this.head, numberAt);
		Found<DocumentType> type = titles.type(number);
		Found<LocalDate> issuedOn = letterDate().or(() -> (numberAt >= 0) ? numberDate(numberAt) : newsDate())
			.orElse(null);
		Found<String> summary = titles.summary();
		IssuerReader issuers = new IssuerReader(this.text, this.head, numberAt);
		LeaderReader leaders = new LeaderReader(this.text, summary);
		return new HeaderFields(number, type, issuers.read(), leaders.read(), issuedOn, summary);
	}

	private static Found<DocumentNumber> number(Piece piece) {
		Matcher number = NUMBER.matcher(piece.words());
		number.lookingAt();
		String digits = number.group(1).replaceAll("\\s", "");
		return new Found<>(new DocumentNumber(digits, number.group(3)), piece.start(), piece.start() + number.end());
	}

	private Optional<Found<LocalDate>> letterDate() {
		Matcher date = placeAndDate();
		return date.find() ? day(date.group(4), date.group(3), date.group(2), date.start(1), date.end(1))
				: Optional.empty();
	}

	private Matcher placeAndDate() {
		return PLACE_AND_DATE.matcher(this.text.substring(0, Math.min(this.text.length(), FAR)));
	}

	/** "ngày 31 tháng 02 năm 2025", where the head bears no other date. */
	Optional<Found<String>> noSuchDate() {
		Matcher date = placeAndDate();
		return (date.find() && read().issuedOn() == null)
				? Optional.of(new Found<>(date.group(1).replaceAll("\\s+", " "), date.start(1), date.end(1)))
				: Optional.empty();
	}

	/** Urgent telegrams print their day behind the number. */
	private Optional<Found<LocalDate>> numberDate(int numberAt) {
		return writtenDay(this.head.pieces().get(numberAt));
	}

	private Optional<Found<LocalDate>> newsDate() {
		return this.head.pieces()
			.stream()
			.limit(DATELINES)
			.filter((piece) -> piece.words().length() <= DATELINE && !NO_DATELINE.matcher(piece.words()).find())
			.map(this::writtenDay)
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<Found<LocalDate>> writtenDay(Piece piece) {
		Matcher day = WRITTEN_DAY.matcher(piece.words());
		if (!day.find()) {
			return Optional.empty();
		}
		int start = piece.start() + day.start();
		int end = piece.start() + day.end();
		return (day.group(1) != null) ? day(day.group(3), day.group(2), day.group(1), start, end)
				: day(day.group(4), day.group(5), day.group(6), start, end);
	}

	private static Optional<Found<LocalDate>> day(String year, String month, String day, int start, int end) {
		try {
			LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
			return Optional.of(new Found<>(date, start, end));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	static boolean isCapitals(String words) {
		return words.equals(words.toUpperCase(Locale.ROOT)) && words.chars().anyMatch(Character::isLetter);
	}

}
