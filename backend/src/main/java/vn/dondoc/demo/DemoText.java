package vn.dondoc.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A directive of the demo, written for it, with days that are counted from the day it is
 * issued: {@code {ngay:12}} is twelve days later, {@code {thang:1}} the month after.
 */
final class DemoText {

	private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::(-?\\d+))?}");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

	private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy");

	private DemoText() {
	}

	static String of(String name, LocalDate issuedOn, int number) {
		return fill(read(name), issuedOn, number);
	}

	/** The lines of a list. */
	static List<String> lines(String name) {
		return read(name).lines().filter((line) -> !line.isBlank()).toList();
	}

	static String fill(String template, LocalDate issuedOn, int number) {
		return PLACE.matcher(template).replaceAll((place) -> {
			long shift = (place.group(2) != null) ? Long.parseLong(place.group(2)) : 0;
			return Matcher.quoteReplacement(switch (place.group(1)) {
				case "so" -> Integer.toString(number);
				case "ngay" -> DAY.format(issuedOn.plusDays(shift));
				case "dai" -> LONG_DAY.format(issuedOn.plusDays(shift));
				case "thang" -> month(YearMonth.from(issuedOn).plusMonths(shift));
				case "quy" -> quarter(issuedOn.plus(shift, IsoFields.QUARTER_YEARS));
				default -> throw new IllegalArgumentException("unknown place " + place.group());
			});
		});
	}

	private static String month(YearMonth month) {
		return month.getMonthValue() + "/" + month.getYear();
	}

	private static String quarter(LocalDate day) {
		String[] roman = { "I", "II", "III", "IV" };
		return roman[day.get(IsoFields.QUARTER_OF_YEAR) - 1] + "/" + day.getYear();
	}

	private static String read(String name) {
		try (InputStream in = DemoText.class.getResourceAsStream(name + ".txt")) {
			if (in == null) {
				throw new IllegalArgumentException("no demo text " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
