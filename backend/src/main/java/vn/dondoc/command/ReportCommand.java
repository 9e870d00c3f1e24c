package vn.dondoc.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dondoc.report.Closing;
import vn.dondoc.report.ComposeReport;
import vn.dondoc.report.InstantText;
import vn.dondoc.report.Period;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportJson;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.ReportRule;
import vn.dondoc.statistics.Sight;
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

	@Option(names = "--format", paramLabel = "json", defaultValue = "json")
	String format;

	@Option(names = "--out", paramLabel = "FILE")
	@Nullable Path out;

	private @Nullable ReportOrder order;

	@Override
	protected void check() {
		if (!this.format.equals("json")) {
			throw wrongUse("command.report.format", this.format);
		}
		try {
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
			Report report = context.getBean(ComposeReport.class).compose(this.order, Sight.EVERYTHING);
			write(ReportJson.write(report));
			return 0;
		}
		catch (ReportRule rule) {
			throw wrongUse(rule);
		}
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

	private void write(String json) throws IOException {
		if (this.out == null) {
			print(json);
			return;
		}
		Files.writeString(this.out, json + "\n");
	}

	private static @Nullable Instant instant(@Nullable String text) {
		return (text != null) ? InstantText.read(text) : null;
	}

}
