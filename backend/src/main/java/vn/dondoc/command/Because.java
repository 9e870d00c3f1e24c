package vn.dondoc.command;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.deadline.Starts;
import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.reason.Reason;
import vn.dondoc.extraction.reason.Reasons;

/** The reasons of a reading in Vietnamese, as the review page shows them. */
final class Because {

	private static final ResourceBundle TEXTS = OneLine.texts("extraction");

	private Because() {
	}

	static String rule(String name) {
		return say(Reasons.rule(name));
	}

	static String confidence(double confidence) {
		return say(Reasons.confidence(confidence));
	}

	static String of(ExtractedDeadline deadline, @Nullable LocalDate issuedOn) {
		String steps = Reasons.deadline(deadline, issuedOn, lastDay(deadline.meaning(), issuedOn))
			.stream()
			.map(Because::say)
			.collect(Collectors.joining("; "));
		return say("extraction.because", deadline.text(), steps);
	}

	/** The last day in time with the rules and the calendar as shipped. */
	static @Nullable LocalDate lastDay(Deadline meaning, @Nullable LocalDate issuedOn) {
		boolean known = meaning instanceof Deadline.OnDay || meaning instanceof Deadline.InPeriod
				|| (meaning instanceof Deadline.Within within && within.from() == Deadline.Within.Start.ISSUED);
		LocalDate start = (issuedOn != null) ? issuedOn : LocalDate.EPOCH;
		if (!known || (issuedOn == null && meaning instanceof Deadline.Within)) {
			return null;
		}
		return FirstLate.asShipped(meaning, new Starts(start, start, null)).map(FirstLate::lastDay).orElse(null);
	}

	private static String say(Reason reason) {
		return say(reason.key(), reason.arguments().toArray());
	}

	private static String say(String key, Object... arguments) {
		return new MessageFormat(TEXTS.getString(key), Locale.forLanguageTag("vi")).format(arguments);
	}

}
