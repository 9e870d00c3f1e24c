package vn.dondoc.document.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people write it in a cell: dd/MM/yyyy, also with dots or dashes. */
public final class SheetDay {

	private static final Pattern WRITTEN = Pattern
		.compile("(?:ngày )?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})", Pattern.CASE_INSENSITIVE);

	private static final Pattern SORTABLE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00)?)?");

	private SheetDay() {
	}

	/** Empty where it is no day, or none that exists. */
	public static Optional<LocalDate> read(String cell) {
		Matcher written = WRITTEN.matcher(cell);
		if (written.matches()) {
			return day(written.group(3), written.group(2), written.group(1));
		}
		Matcher sortable = SORTABLE.matcher(cell);
		return sortable.matches() ? day(sortable.group(1), sortable.group(2), sortable.group(3)) : Optional.empty();
	}

	private static Optional<LocalDate> day(String year, String month, String day) {
		try {
			LocalDate read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
			return (read.getYear() >= 1945) ? Optional.of(read) : Optional.empty();
		}
		catch (DateTimeException none) {
			return Optional.empty();
		}
	}

}
