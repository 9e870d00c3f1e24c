package vn.dondoc.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.Deadline.InPeriod;
import vn.dondoc.deadline.Deadline.OnDay;
import vn.dondoc.deadline.Deadline.Recurring;
import vn.dondoc.deadline.Deadline.Within;
import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.Extraction;
import vn.dondoc.extraction.Field;

/**
 * An extraction in the format of the corpus: names as printed, a deadline by kind, and
 * beside them the rule and confidence of what was read.
 */
final class CorpusFormat {

	private CorpusFormat() {
	}

	static Map<String, Object> document(String id, Extraction extraction) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("id", id);
		document.put("assignments", extraction.assignments().stream().map(CorpusFormat::assignment).toList());
		return document;
	}

	private static Map<String, @Nullable Object> assignment(ExtractedAssignment assignment) {
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		fields.put("item", (assignment.item() != null) ? assignment.item().value() : null);
		fields.put("start", assignment.start());
		fields.put("end", assignment.end());
		fields.put("lead", names(assignment.leads()));
		fields.put("cooperating", names(assignment.cooperating()));
		fields.put("deadline", (assignment.deadline() != null) ? deadline(assignment.deadline()) : null);
		fields.put("content", assignment.content().value());
		fields.put("rule", assignment.rule());
		fields.put("confidence", assignment.confidence());
		return fields;
	}

	private static List<String> names(List<Field<String>> fields) {
		return fields.stream().map(Field::value).toList();
	}

	private static Map<String, @Nullable Object> deadline(ExtractedDeadline deadline) {
		Deadline meaning = deadline.meaning();
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		fields.put("text", deadline.text());
		fields.put("kind", kind(meaning));
		fields.put("date", day(meaning));
		fields.put("inclusive", !deadline.text().toLowerCase(Locale.ROOT).contains("trước"));
		fields.put("time", time(meaning));
		fields.put("relative", (meaning instanceof Within within) ? relative(within) : null);
		fields.put("rrule", (meaning instanceof Recurring recurring) ? recurring.rrule() : null);
		if (deadline.inherited()) {
			fields.put("inherited", true);
		}
		fields.put("start", deadline.start());
		fields.put("end", deadline.end());
		fields.put("rule", deadline.rule());
		fields.put("confidence", deadline.confidence());
		if (meaning instanceof OnDay day) {
			fields.put("inclusive", day.inclusive());
		}
		return fields;
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
