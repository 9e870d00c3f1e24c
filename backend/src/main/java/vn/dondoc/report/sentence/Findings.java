package vn.dondoc.report.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.dondoc.register.IssuedDocumentType;
import vn.dondoc.register.IssuedDocumentTypes;
import vn.dondoc.register.RegisterCounts;
import vn.dondoc.report.Report;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.Table;

/** What the figures say, in sentences. */
@Component
public class Findings {

	private static final int WORST = 5;

	private final Words words;

	private final IssuedDocumentTypes types;

	Findings(Words words, IssuedDocumentTypes types) {
		this.words = words;
		this.types = types;
	}

	/** All of it, paragraph by paragraph, to be edited before it is checked. */
	public String of(Report report) {
		return Stream.concat(ofAssignments(report).stream(), ofRegisters(report.registers()).stream())
			.collect(Collectors.joining("\n\n"));
	}

	/** How far the assignments are. */
	public List<String> ofAssignments(Report report) {
		Table table = report.table();
		List<String> said = new ArrayList<>();
		String key = "report.print.assigned." + report.population().code();
		if (table.assignments() == 0) {
			return List.of(this.words.of("report.print.none", lower(this.words.period(report))));
		}
		said.add(this.words.of(key, this.words.period(report), table.assignments(), table.items(),
				table.lines().stream().filter((line) -> line.counts().total() > 0).count(),
				this.words.moment(report.asOf())));
		table.conventions()
			.cells()
			.stream()
			.filter((slice) -> count(table, slice) > 0)
			.forEach((slice) -> said.add(this.words.of("report.print.cell", lower(this.words.slice(slice)),
					count(table, slice), Words.share(count(table, slice), table.assignments()))));
		rates(table, said);
		within(table, said);
		worst(table, said);
		return said;
	}

	private void rates(Table table, List<String> said) {
		long completed = count(table, Slice.COMPLETED);
		long inTime = completed - count(table, Slice.COMPLETED_LATE);
		if (completed > 0) {
			said.add(this.words.of("report.print.rates", completed, table.assignments(),
					Words.share(completed, table.assignments()), inTime, Words.share(inTime, completed)));
		}
	}

	private void within(Table table, List<String> said) {
		for (Slice slice : List.of(Slice.SUBMITTED, Slice.SUSPENDED, Slice.DISPUTED, Slice.WITHDRAWN)) {
			if (count(table, slice) > 0) {
				said.add(this.words.of("report.print." + slice.code(), count(table, slice)));
			}
		}
	}

	private void worst(Table table, List<String> said) {
		String most = table.lines()
			.stream()
			.filter((line) -> line.counts().of(Slice.NOT_COMPLETED_OVERDUE) > 0)
			.sorted(Comparator.comparingLong((Table.Line line) -> -line.counts().of(Slice.NOT_COMPLETED_OVERDUE))
				.thenComparing(Table.Line::name))
			.limit(WORST)
			.map((line) -> "%s (%s)".formatted(line.name(),
					Words.number(line.counts().of(Slice.NOT_COMPLETED_OVERDUE))))
			.collect(Collectors.joining("; "));
		if (!most.isEmpty()) {
			said.add(this.words.of("report.print.worst", most));
		}
	}

	/** What was issued and held. */
	public List<String> ofRegisters(RegisterCounts.Counted registers) {
		Map<String, String> labels = this.types.all()
			.stream()
			.collect(Collectors.toMap(IssuedDocumentType::code, IssuedDocumentType::label));
		String documents = registers.issuedDocuments()
			.entrySet()
			.stream()
			.map((entry) -> Words.number(entry.getValue().number()) + " "
					+ lower(labels.getOrDefault(entry.getKey(), entry.getKey())))
			.collect(Collectors.joining(", "));
		List<String> said = new ArrayList<>();
		said.add(documents.isEmpty() ? this.words.of("report.print.no-documents")
				: this.words.of("report.print.documents", documents));
		said.add(this.words.of("report.print.meetings", registers.meetings().number()));
		if (registers.schemes().number() > 0) {
			said.add(this.words.of("report.print.schemes", registers.schemesCompleted().number(),
					registers.schemes().number()));
		}
		return said;
	}

	private static long count(Table table, Slice slice) {
		return table.cell(slice).count();
	}

	private static String lower(String text) {
		return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
	}

}
