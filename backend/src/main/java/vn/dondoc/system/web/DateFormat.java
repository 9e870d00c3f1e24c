package vn.dondoc.system.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

import org.springframework.format.Formatter;

/**
 * Writes 09/03/2025; reads 9/3/2025, 9-3-2025 and 2025-03-09, and refuses a date that
 * does not exist.
 */
class DateFormat implements Formatter<LocalDate> {

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	private static final List<DateTimeFormatter> READ = List.of(strict("d/M/uuuu"), strict("d-M-uuuu"),
			strict("uuuu-M-d"));

	@Override
	public String print(LocalDate date, Locale locale) {
		return WRITTEN.format(date);
	}

	@Override
	public LocalDate parse(String text, Locale locale) throws ParseException {
		for (DateTimeFormatter format : READ) {
			try {
				return LocalDate.parse(text.strip(), format);
			}
			catch (DateTimeException notWrittenSo) {
				continue;
			}
		}
		throw new ParseException(text, 0);
	}

	private static DateTimeFormatter strict(String pattern) {
		return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
	}

}
