package vn.dondoc.command;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.Extraction;
import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.SourceText;

/**
 * An extraction for people: number, words, who and when, and why; what was not read
 * surely is marked.
 */
final class ExtractTable {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private ExtractTable() {
	}

	static void print(String name, SourceText source, Extraction extraction, CommandLine line) {
		line.getOut().println(OneLine.text("command.extract.found", name, extraction.assignments().size()));
		if (extraction.assignments().isEmpty()) {
			return;
		}
		TextTable table = TextTable.forColumns(CommandLine.Help.defaultColorScheme(Ansi.OFF), column(8), column(50),
				column(26), column(22), column(24), column(48));
		table.addRowValues(List.of("item", "content", "lead", "cooperating", "deadline", "because")
			.stream()
			.map((c) -> OneLine.text("command.extract.column." + c))
			.toArray(String[]::new));
		extraction.assignments().forEach((a) -> table.addRowValues(row(a, source)));
		line.getOut().println(table);
	}

	private static Column column(int width) {
		return new Column(width, 1, Overflow.WRAP);
	}

	private static String[] row(ExtractedAssignment a, SourceText source) {
		ExtractedDeadline deadline = a.deadline();
		return new String[] { (a.item() != null) ? a.item().value() : "", a.content().value(), names(a.leads()),
				names(a.cooperating()), (deadline != null) ? deadline.text() + doubt(deadline.confidence()) : "",
				because(a, source) };
	}

	private static String names(List<Field<String>> fields) {
		return fields.stream().map((f) -> f.value() + doubt(f.confidence())).collect(Collectors.joining("; "));
	}

	private static String because(ExtractedAssignment a, SourceText source) {
		List<String> reasons = new ArrayList<>();
		Stream.concat(a.leads().stream(), a.cooperating().stream())
			.map((f) -> "“" + source.text().substring(f.start(), f.end()).replaceAll("\\s+", " ") + "”: "
					+ Because.rule(f.rule()))
			.distinct()
			.forEach(reasons::add);
		ExtractedDeadline deadline = a.deadline();
		if (deadline != null) {
			reasons.add(due(deadline, source.issuedOn()));
		}
		return String.join("\n", reasons);
	}

	private static String due(ExtractedDeadline deadline, @Nullable LocalDate issuedOn) {
		LocalDate last = Because.lastDay(deadline.meaning(), issuedOn);
		String because = Because.of(deadline, issuedOn);
		return (last != null) ? OneLine.text("command.extract.until", DAY.format(last), because) : because;
	}

	private static String doubt(double confidence) {
		return (confidence >= Field.SURE) ? "" : " (" + Because.confidence(confidence) + ")";
	}

}
