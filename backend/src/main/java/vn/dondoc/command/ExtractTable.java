package vn.dondoc.command;

import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.extraction.Extraction;
import vn.dondoc.extraction.Field;

/**
 * An extraction for people: number, words, who and when, a question mark where unsure.
 */
final class ExtractTable {

	private ExtractTable() {
	}

	static void print(String name, Extraction extraction, CommandLine line) {
		line.getOut().println(OneLine.text("command.extract.found", name, extraction.assignments().size()));
		if (extraction.assignments().isEmpty()) {
			return;
		}
		TextTable table = TextTable.forColumns(CommandLine.Help.defaultColorScheme(Ansi.OFF), column(8), column(60),
				column(28), column(24), column(26));
		table.addRowValues(List.of("item", "content", "lead", "cooperating", "deadline")
			.stream()
			.map((c) -> OneLine.text("command.extract.column." + c))
			.toArray(String[]::new));
		extraction.assignments().forEach((a) -> table.addRowValues(row(a)));
		line.getOut().println(table);
	}

	private static Column column(int width) {
		return new Column(width, 1, Overflow.WRAP);
	}

	private static String[] row(ExtractedAssignment a) {
		return new String[] { (a.item() != null) ? a.item().value() : "", a.content().value(), names(a.leads()),
				names(a.cooperating()),
				(a.deadline() != null) ? a.deadline().text() + doubt(a.deadline().sure()) : "" };
	}

	private static String names(List<Field<String>> fields) {
		return fields.stream().map((f) -> f.value() + doubt(f.sure())).collect(Collectors.joining("; "));
	}

	private static String doubt(boolean sure) {
		return sure ? "" : " (?)";
	}

}
