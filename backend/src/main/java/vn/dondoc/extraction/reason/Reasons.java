package vn.dondoc.extraction.reason;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.Field;

/** Says why a field was read as it was, and how surely. */
public final class Reasons {

	/** Below this confidence a reading is no more than a guess. */
	private static final double LIKELY = 0.6;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z0-9]+");

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

	private static final Pattern NUMBER = Pattern.compile("\\d");

	private Reasons() {
	}

	/** What the rule of this name goes by. */
	public static Reason rule(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
			.replaceAll("")
			.replace('đ', 'd');
		String slug = NOT_A_LETTER.matcher(plain).replaceAll(" ").strip().replace(' ', '-');
		return new Reason("extraction.rule." + slug, List.of());
	}

	/** How sure a reading is, in words. */
	public static Reason confidence(double confidence) {
		String word = (confidence >= Field.SURE) ? "sure" : (confidence >= LIKELY) ? "likely" : "guess";
		return new Reason("extraction.confidence." + word, List.of());
	}

	/**
	 * How the words of a deadline became a day, step by step.
	 * @param lastDay the last day in time, where one can be reckoned
	 */
	public static List<Reason> deadline(ExtractedDeadline deadline, @Nullable LocalDate issuedOn,
			@Nullable LocalDate lastDay) {
		List<Reason> steps = new ArrayList<>();
		steps.add(meaning(deadline.meaning(), lastDay));
		Reason year = year(deadline, issuedOn);
		if (year != null) {
			steps.add(year);
		}
		if (deadline.inherited()) {
			steps.add(rule(deadline.rule()));
		}
		return steps;
	}

	private static Reason meaning(Deadline meaning, @Nullable LocalDate lastDay) {
		if (meaning instanceof Deadline.OnDay day) {
			return onDay(day, lastDay);
		}
		if (meaning instanceof Deadline.Within within) {
			String counted = (within.unit() == Deadline.Within.Unit.WORKING_DAY) ? "working-days" : "days";
			return Reason.of(counted + "-from-" + within.from().name().toLowerCase(Locale.ROOT));
		}
		if (meaning instanceof Deadline.InPeriod) {
			return Reason.of("period");
		}
		return Reason.of((meaning instanceof Deadline.Recurring) ? "recurring" : "no-day");
	}

	private static Reason onDay(Deadline.OnDay day, @Nullable LocalDate lastDay) {
		if (day.time() != null) {
			return Reason.of(day.inclusive() ? "until-hour" : "before-hour");
		}
		if (day.inclusive()) {
			return Reason.of("until-day");
		}
		boolean excluded = lastDay == null || lastDay.isBefore(day.day());
		return Reason.of(excluded ? "before-day" : "before-day-included");
	}

	/** Where the year comes from that the words do not name. */
	private static @Nullable Reason year(ExtractedDeadline deadline, @Nullable LocalDate issuedOn) {
		LocalDate day = day(deadline.meaning());
		if (day == null || issuedOn == null || YEAR.matcher(deadline.text()).find()) {
			return null;
		}
		if (!NUMBER.matcher(deadline.text()).find()) {
			return Reason.of("from-issue", DAY.format(issuedOn));
		}
		boolean first = !day.isBefore(issuedOn) && day.minusYears(1).isBefore(issuedOn);
		return first ? Reason.of("year-from-issue", DAY.format(issuedOn)) : Reason.of("year-from-context");
	}

	private static @Nullable LocalDate day(Deadline meaning) {
		if (meaning instanceof Deadline.OnDay day) {
			return day.day();
		}
		return (meaning instanceof Deadline.InPeriod period) ? period.lastDay() : null;
	}

}
