package vn.dondoc.assignment.grouping;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.RefusedDeed;

/**
 * The quantities an assignment is to reach as people write them: one a line, the number
 * and what it counts, as in "1.000 tỷ đồng" or "98,5 % số hộ".
 */
public final class TargetLines {

	private static final Pattern LINE = Pattern
		.compile("(\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,4})?|\\d{1,12}(?:,\\d{1,4})?)(?:\\s*+([^\\d\\s.,].*))?");

	private static final int MOST = 10;

	private static final int LONGEST_UNIT = 60;

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	private TargetLines() {
	}

	/**
	 * Blank lines say nothing.
	 * @throws RefusedDeed if a line is no target, or there are too many
	 */
	static List<Dimension.Value> read(@Nullable String lines) {
		List<String> typed = (lines != null)
				? lines.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList() : List.of();
		if (typed.size() > MOST) {
			throw RefusedDeed.about("targets", "targets-too-many", MOST);
		}
		return typed.stream().map(TargetLines::target).distinct().toList();
	}

	private static Dimension.Value target(String line) {
		Matcher read = LINE.matcher(line);
		if (!read.matches() || (read.group(2) != null && read.group(2).length() > LONGEST_UNIT)) {
			throw RefusedDeed.about("targets", "target-unreadable", line);
		}
		BigDecimal number = new BigDecimal(read.group(1).replace(".", "").replace(',', '.'));
		return new Dimension.Value(null, number.toPlainString(), read.group(2));
	}

	/** As such a line. */
	public static String write(Dimension.Value target) {
		String number = number(target.text());
		return (target.unit() != null) ? number + " " + target.unit() : number;
	}

	/** Kept in figures of code, written in those of the office. */
	private static String number(String kept) {
		try {
			NumberFormat format = NumberFormat.getNumberInstance(VIETNAMESE);
			format.setMaximumFractionDigits(4);
			return format.format(new BigDecimal(kept));
		}
		catch (NumberFormatException words) {
			return kept;
		}
	}

}
