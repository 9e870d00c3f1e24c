package vn.dondoc.report.signing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.dondoc.register.RegisterCount;
import vn.dondoc.register.RegisterCounts;
import vn.dondoc.report.Report;
import vn.dondoc.statistics.Table;
import vn.dondoc.system.Days;

/** The report in sentences, to be edited before it is checked; always in Vietnamese. */
@Component
class ReportSentences {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final MessageSource messages;

	ReportSentences(MessageSource messages) {
		this.messages = messages;
	}

	String of(Report report) {
		return Stream.of(opening(report), figures(report.table()), registers(report.registers()))
			.collect(Collectors.joining("\n\n"));
	}

	private String opening(Report report) {
		String period = say(report.period().messageKey(), report.period().messageArguments().toArray());
		return say("report.words.opening", period, Days.print(report.period().from()), Days.print(report.period().to()),
				Days.print(Days.of(report.asOf())), say("report.population." + report.population().code()));
	}

	private String figures(Table table) {
		Stream<Long> cells = table.conventions().cells().stream().map((slice) -> table.cell(slice).count());
		String key = "report.sentence" + (table.conventions().noDeadlineFolded() ? ".folded" : "");
		return say(key, Stream.concat(Stream.of(table.assignments(), table.items()), cells).toArray());
	}

	private String registers(RegisterCounts.Counted counted) {
		String documents = counted.issuedDocuments()
			.entrySet()
			.stream()
			.filter((type) -> type.getValue().number() > 0)
			.map(this::documents)
			.collect(Collectors.joining(", "));
		List<Object> numbers = Stream.of(counted.meetings(), counted.schemesCompleted(), counted.schemes())
			.<Object>map(RegisterCount::number)
			.toList();
		String first = documents.isEmpty() ? "" : say("report.words.documents", documents) + " ";
		return first + say("report.words.registers", numbers.toArray());
	}

	private String documents(Map.Entry<String, RegisterCount> type) {
		return say("report.words.documents-of", type.getValue().number(), type.getKey());
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, VIETNAMESE);
	}

}
