package vn.dondoc.register.intake.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.dondoc.register.Matched;
import vn.dondoc.register.Recorded;
import vn.dondoc.register.Registered;
import vn.dondoc.register.intake.DryRun;
import vn.dondoc.system.Days;

/**
 * What would come of a row of a spreadsheet, as its page shows it.
 *
 * @param outcome as message keys write it
 * @param words what the row is about
 */
record ImportRow(int number, String outcome, String words, List<Change> changes) {

	/** What comes to something first. */
	private static final List<Matched.Outcome> ORDER = List.of(Matched.Outcome.CHANGED, Matched.Outcome.NEW,
			Matched.Outcome.AMBIGUOUS, Matched.Outcome.REPEATED, Matched.Outcome.SAME);

	/**
	 * Something that would read otherwise.
	 *
	 * @param name as message keys write it
	 */
	record Change(String name, String before, String after) {
	}

	/** So many of them; names tells what an agency is called by its id. */
	static List<ImportRow> of(DryRun<?> run, int most, UnaryOperator<String> names) {
		return run.rows()
			.stream()
			.sorted(Comparator.comparing((DryRun.Row<?> row) -> ORDER.indexOf(row.outcome()))
				.thenComparing(DryRun.Row::number))
			.limit(most)
			.map((row) -> of(row, names))
			.toList();
	}

	private static ImportRow of(DryRun.Row<?> row, UnaryOperator<String> names) {
		Registered says = row.matched().says();
		Recorded<?> standing = row.matched().standing();
		List<Change> changes = (standing == null) ? List.of() : changes(standing.says().said(), says.said(), names);
		return new ImportRow(row.number(), row.outcome().name().toLowerCase(Locale.ROOT), says.words(), changes);
	}

	private static List<Change> changes(Map<String, Object> before, Map<String, Object> after,
			UnaryOperator<String> names) {
		TreeSet<String> all = new TreeSet<>(before.keySet());
		all.addAll(after.keySet());
		return all.stream()
			.filter((name) -> !Objects.equals(before.get(name), after.get(name)))
			.map((name) -> new Change(name, printed(name, before.get(name), names),
					printed(name, after.get(name), names)))
			.toList();
	}

	private static String printed(String name, @Nullable Object said, UnaryOperator<String> names) {
		String text = Objects.toString(said, "");
		if (name.equals("lead") && !text.isEmpty()) {
			return names.apply(text);
		}
		try {
			return Days.print(LocalDate.parse(text));
		}
		catch (DateTimeParseException noDay) {
			return text;
		}
	}

}
