package vn.dondoc.bench;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.dondoc.statistics.CutFigures;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.cut.Cut;

/** How long a report's cuts take, and a workbook with every row of ten years. */
class ReportBench {

	private static final int ROWS = Integer.getInteger("bench.report-rows", 100_000);

	/** Megabytes. */
	private static final int HEAP = 384;

	private static final List<Slice> MEASURED = List.of(Slice.DUE, Slice.DUE_ON_TIME, Slice.UPDATED,
			Slice.OVERDUE_UP_TO_7, Slice.OVERDUE_LONGER, Slice.ENTERED_LATER);

	@Test
	void measure() {
		try (Sample sample = new Sample(ROWS)) {
			Part part = new Part("25-reports").heading("Reports on MySQL, " + ROWS + " assignments");
			cuts(sample, part);
			workbook(sample, part);
			part.write();
		}
	}

	private static void cuts(Sample sample, Part part) {
		LocalDate today = sample.today();
		Question quarter = Question.of(Population.ASSIGNED, today.with(IsoFields.DAY_OF_QUARTER, 1), today);
		Map<String, Runnable> questions = new LinkedHashMap<>();
		for (Cut cut : Cut.values()) {
			questions.put("The quarter by " + cut.code(),
					() -> sample.bean(CutFigures.class).of(quarter, cut, Sight.EVERYTHING));
		}
		questions.put("Rates, ages and entry times of the quarter",
				() -> sample.bean(Figures.class).ofEach(quarter, Sight.EVERYTHING, MEASURED));
		questions.put("The same of all assignments",
				() -> sample.bean(Figures.class).ofEach(Question.now(), Sight.EVERYTHING, MEASURED));
		part.line("Milliseconds, median / 95th percentile, warm.").line("").head(List.of("question", "ms"));
		questions.forEach((name, work) -> part.row(List.of(name, Timing.of(work).toString())));
		part.heading("Query plans of reports");
		JdbcTemplate jdbc = sample.bean(JdbcTemplate.class);
		questions.forEach((name, work) -> {
			part.line("").line("- " + name);
			sample.plans().of(work, jdbc).forEach((line) -> part.line("    - " + line));
		});
	}

	private static void workbook(Sample sample, Part part) {
		part.heading("A report with every row as XLSX")
			.line(String.format(Locale.ROOT,
					"%d rows in %s, in a process of its own whose heap is at most %d MB (target 8 s, 384 MB).", ROWS,
					WorkbookRun.fastest(sample, HEAP), HEAP));
	}

}
