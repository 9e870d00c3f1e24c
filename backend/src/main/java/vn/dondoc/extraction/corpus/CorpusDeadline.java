package vn.dondoc.extraction.corpus;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.Deadline.InPeriod;
import vn.dondoc.deadline.Deadline.OnDay;
import vn.dondoc.deadline.Deadline.Recurring;
import vn.dondoc.deadline.Deadline.Within;

/** A deadline as the corpus writes it: its words and, by kind, what they mean. */
public final class CorpusDeadline {

	private CorpusDeadline() {
	}

	public static Map<String, @Nullable Object> of(String text, Deadline meaning, boolean inherited) {
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		fields.put("text", text);
		fields.put("kind", kind(meaning));
		fields.put("date", day(meaning));
		fields.put("inclusive", inclusive(text, meaning));
		fields.put("time", time(meaning));
		fields.put("relative", (meaning instanceof Within within) ? relative(within) : null);
		fields.put("rrule", (meaning instanceof Recurring recurring) ? recurring.rrule() : null);
		if (inherited) {
			fields.put("inherited", true);
		}
		return fields;
	}

	private static boolean inclusive(String text, Deadline meaning) {
		if (meaning instanceof OnDay day) {
			return day.inclusive();
		}
		return (meaning instanceof Recurring recurring) ? recurring.inclusive()
				: !text.toLowerCase(Locale.ROOT).contains("trước");
	}

	private static String kind(Deadline meaning) {
		if (meaning instanceof OnDay) {
			return "date";
		}
		if (meaning instanceof Within) {
			return "relative";
		}
		return (meaning instanceof Recurring) ? "recurring" : "period";
	}

	private static @Nullable String day(Deadline meaning) {
		if (meaning instanceof OnDay day) {
			return day.day().toString();
		}
		return (meaning instanceof InPeriod period) ? period.lastDay().toString() : null;
	}

	private static @Nullable String time(Deadline meaning) {
		if (meaning instanceof OnDay day && day.time() != null) {
			return day.time().toString();
		}
		return (meaning instanceof Recurring recurring && recurring.time() != null) ? recurring.time().toString()
				: null;
	}

	private static Map<String, Object> relative(Within within) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("amount", within.amount());
		fields.put("unit", within.unit().name().toLowerCase(Locale.ROOT));
		fields.put("from", within.from().name().toLowerCase(Locale.ROOT));
		return fields;
	}

}
