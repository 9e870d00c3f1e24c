package vn.dondoc.command;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dondoc.report.Closing;
import vn.dondoc.report.InstantText;
import vn.dondoc.report.Period;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.ReportRule;
import vn.dondoc.report.print.PrintReport;
import vn.dondoc.report.print.ReportFormat;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.system.BrokenRule;

/** Prints the report of a period. */
@Command(name = "report")
class ReportCommand extends DatabaseCommand {

	@Option(names = "--period", paramLabel = "2021-Q1|2021-03|2021-H1|2021-9M|2021")
	@Nullable String period;

	@Option(names = "--from", paramLabel = "yyyy-MM-dd")
	@Nullable String from;

	@Option(names = "--to", paramLabel = "yyyy-MM-dd")
	@Nullable String to;

	@Option(names = "--closing", paramLabel = "calendar|nd09", defaultValue = "calendar")
	String closing;

	@Option(names = "--population", paramLabel = "assigned|carried|cumulative", defaultValue = "assigned")
	String population;

	@Option(names = "--as-of", paramLabel = "INSTANT")
	@Nullable String asOf;

	@Option(names = "--known-at", paramLabel = "INSTANT")
	@Nullable String knownAt;

	@Option(names = "--cut", paramLabel = "source|ordered-by|…")
	@Nullable String cut;

	@Option(names = "--format", paramLabel = "json|docx|xlsx|pdf", defaultValue = "json")
	String format;

	@Option(names = "--out", paramLabel = "FILE")
	@Nullable Path out;

	private @Nullable ReportOrder order;

	@Override
	protected void check() {
		try {
			ReportFormat.of(this.format);
			cut();
			this.order = new ReportOrder(period(), ReportOrder.population(this.population), instant(this.asOf),
					instant(this.knownAt));
		}
		catch (BrokenRule rule) {
			throw wrongUse(rule);
		}
	}

	@Override
	protected int run(ApplicationContext context) throws IOException {
		if (this.order == null) {
			throw new IllegalStateException("Nothing was ordered");
		}
		try {
			ByteArrayOutputStream written = new ByteArrayOutputStream();
			context.getBean(PrintReport.class)
				.print(this.order, cut(), Sight.EVERYTHING, ReportFormat.of(this.format), written);
			write(written.toByteArray());
			return 0;
		}
		catch (ReportRule rule) {
			throw wrongUse(rule);
		}
	}

	private @Nullable Cut cut() {
		String code = this.cut;
		if (code == null) {
			return null;
		}
		return Cut.of(code)
			.orElseThrow(() -> wrongUse("command.report.cut", code,
					Arrays.stream(Cut.values()).map(Cut::code).collect(Collectors.joining(", "))));
	}

	private Period period() {
		if (this.period != null && this.from == null && this.to == null) {
			return Period.of(this.period, Closing.of(this.closing));
		}
		if (this.period != null || this.from == null || this.to == null) {
			throw wrongUse("command.report.period");
		}
		if (Closing.of(this.closing) != Closing.CALENDAR) {
			throw wrongUse("command.report.closing");
		}
		return Period.days(day(this.from), day(this.to));
	}

	private LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException notADay) {
			throw wrongUse("command.report.day", text);
		}
	}

	private void write(byte[] report) throws IOException {
		if (this.out != null) {
			Files.write(this.out, report);
		}
		else if (this.format.equals("json")) {
			print(new String(report, StandardCharsets.UTF_8).stripTrailing());
		}
		else {
			try (OutputStream standard = new FileOutputStream(FileDescriptor.out)) {
				standard.write(report);
			}
		}
	}

	private static @Nullable Instant instant(@Nullable String text) {
		return (text != null) ? InstantText.read(text) : null;
	}

}
