package vn.dondoc.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.springframework.context.ConfigurableApplicationContext;

import vn.dondoc.report.Period;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.print.PrintReport;
import vn.dondoc.report.print.ReportFormat;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Sight;

/** Writes the workbook of ten years again and again, in a process with little memory. */
final class WorkbookRun {

	private static final int RUNS = 4;

	private static final String ANSWER = "fastest: ";

	private WorkbookRun() {
	}

	/** The fastest of some runs, or how it failed. */
	static String fastest(Sample sample, int megabytes) {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		List<String> command = List.of(java, "-Xmx" + megabytes + "m", "-Djava.awt.headless=true", "-cp",
				System.getProperty("java.class.path"), WorkbookRun.class.getName(), sample.database().url(),
				sample.database().user(), sample.database().password());
		try {
			return answer(new ProcessBuilder(command).redirectErrorStream(true).start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String answer(Process process) throws IOException {
		try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
			List<String> said = lines.lines().toList();
			return said.stream()
				.filter((line) -> line.startsWith(ANSWER))
				.map((line) -> line.substring(ANSWER.length()))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException(String.join("\n", said)));
		}
	}

	public static void main(String[] database) {
		try (ConfigurableApplicationContext context = Sample.start(database[0], database[1], database[2], List.of())) {
			LocalDate today = LocalDate.now(context.getBean(Clock.class));
			ReportOrder all = new ReportOrder(Period.days(today.minusYears(11), today), Population.ASSIGNED, null,
					null);
			double fastest = Double.MAX_VALUE;
			for (int run = 0; run < RUNS; run++) {
				long begun = System.nanoTime();
				print(context.getBean(PrintReport.class), all);
				fastest = Math.min(fastest, (System.nanoTime() - begun) / 1e9);
			}
			System.out.println(ANSWER + String.format(Locale.ROOT, "%.1f s, the fastest of %d", fastest, RUNS));
		}
	}

	private static void print(PrintReport report, ReportOrder order) {
		try {
			report.print(order, null, Sight.EVERYTHING, ReportFormat.XLSX, OutputStream.nullOutputStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
