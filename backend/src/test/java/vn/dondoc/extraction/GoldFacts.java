package vn.dondoc.extraction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.Deadline.InPeriod;
import vn.dondoc.deadline.Deadline.OnDay;
import vn.dondoc.deadline.Deadline.Recurring;
import vn.dondoc.deadline.Deadline.Undetermined;
import vn.dondoc.deadline.Deadline.Within;
import vn.dondoc.extraction.Gold.Expected;

/** The comparable facts of an annotated assignment. */
final class GoldFacts {

	private GoldFacts() {
	}

	static Map<String, Set<String>> of(Expected expected) {
		Map<String, Set<String>> facts = new TreeMap<>();
		facts.put("assignment", Set.of("1"));
		facts.put("item", (expected.item() != null) ? Set.of(Score.fold(expected.item())) : Set.of());
		facts.put("lead", Score.names(expected.lead()));
		facts.put("cooperating", Score.names(expected.cooperating()));
		facts.put("deadline", (expected.deadline() != null) ? Set.of(key(expected.deadline())) : Set.of());
		return facts;
	}

	private static String key(JsonNode d) {
		String kind = d.get("kind").stringValue();
		String date = string(d.get("date"));
		String time = string(d.get("time"));
		return switch (kind) {
			case "relative" -> {
				JsonNode relative = d.get("relative");
				yield "within " + relative.get("amount").intValue() + " " + relative.get("unit").stringValue() + " "
						+ relative.get("from").stringValue();
			}
			case "recurring" -> recurring(d.get("rrule").stringValue(), time);
			case "date" -> (date == null) ? "none" : "day " + date + " " + d.get("inclusive").booleanValue() + time;
			default -> (date == null) ? "none" : "period " + date;
		};
	}

	static String key(Deadline meaning) {
		if (meaning instanceof OnDay on) {
			return "day " + on.day() + " " + on.inclusive() + on.time();
		}
		if (meaning instanceof InPeriod in) {
			return "period " + in.lastDay();
		}
		if (meaning instanceof Within within) {
			return "within " + within.amount() + " " + within.unit().name().toLowerCase(Locale.ROOT) + " "
					+ within.from().name().toLowerCase(Locale.ROOT);
		}
		if (meaning instanceof Recurring recurring) {
			return recurring(recurring.rrule(), (recurring.time() != null) ? recurring.time().toString() : null);
		}
		return (meaning instanceof Undetermined) ? "none" : "";
	}

	private static String recurring(String rrule, @Nullable String time) {
		return Arrays.stream(rrule.split(";"))
			.filter((p) -> !p.equals("INTERVAL=1"))
			.sorted()
			.collect(Collectors.joining(";")) + " " + time;
	}

	private static @Nullable String string(@Nullable JsonNode node) {
		return (node == null || node.isNull()) ? null : node.stringValue();
	}

}
