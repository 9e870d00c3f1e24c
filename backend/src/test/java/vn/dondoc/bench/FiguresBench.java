package vn.dondoc.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.system.Days;

/** How long figures and lists take, and how they grow with the rows. */
class FiguresBench {

	/** What the tray shows a count of. */
	private static final List<Slice> TABS = List.of(Slice.NOT_COMPLETED, Slice.NOT_ACKNOWLEDGED, Slice.UNDER_WAY,
			Slice.DUE_SOON, Slice.NOT_COMPLETED_OVERDUE, Slice.SUBMITTED, Slice.EXTENSION_REQUESTED,
			Slice.RETURN_REQUESTED, Slice.NOT_COMPLETED_NO_DEADLINE, Slice.SUSPENDED);

	private static final int PAGE = 50;

	private final List<Integer> sizes = Arrays
		.stream(System.getProperty("bench.rows", "10000,100000,1000000").split(","))
		.map(Integer::valueOf)
		.toList();

	private final Map<String, List<String>> table = new LinkedHashMap<>();

	private final Map<String, List<String>> plans = new LinkedHashMap<>();

	private final List<String> loading = new ArrayList<>();

	private String machine = "";

	@Test
	void measure() {
		for (int size : this.sizes) {
			try (Sample sample = new Sample(size)) {
				this.loading.add(size + " rows in " + sample.loading().toSeconds() + " s");
				measure(sample);
			}
		}
		write();
	}

	private void measure(Sample sample) {
		JdbcTemplate jdbc = sample.bean(JdbcTemplate.class);
		this.machine = "MySQL " + jdbc.queryForObject("select version()", String.class);
		questions(sample).forEach((name, work) -> {
			this.table.computeIfAbsent(name, (key) -> new ArrayList<>()).add(Timing.of(work).toString());
			this.plans.put(name, sample.plans().of(work, jdbc));
		});
	}

	private static Map<String, Runnable> questions(Sample sample) {
		Figures figures = sample.bean(Figures.class);
		LocalDate today = sample.today();
		LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
		Question assigned = Question.of(Population.ASSIGNED, quarter, today);
		Map<String, Runnable> questions = new LinkedHashMap<>();
		questions.put("Office dashboard: this quarter and what is open, by agency (target p95 60)", () -> {
			figures.ofAssignments(assigned, Sight.EVERYTHING);
			figures.ofAssignments(Question.open(), Sight.EVERYTHING);
		});
		questions.put("All-time counts by agency (target 500)",
				() -> figures.ofAssignments(Question.now(), Sight.EVERYTHING));
		questions.put("The same as of 200 days ago, known now (target 2 times that)",
				() -> figures.ofAssignments(asOf(today.minusDays(200)), Sight.EVERYTHING));
		questions.put("As of and as known 10 days ago (target 1000)",
				() -> figures.ofAssignments(knownThen(today.minusDays(10)), Sight.EVERYTHING));
		questions.put("As of and as known 90 days ago (target 1000)",
				() -> figures.ofAssignments(knownThen(today.minusDays(90)), Sight.EVERYTHING));
		questions.put("Report of the quarter with its items", () -> figures.of(assigned, Sight.EVERYTHING));
		questions.put("Report of what was carried into the quarter",
				() -> figures.of(Question.of(Population.CARRIED, quarter, today), Sight.EVERYTHING));
		questions.put("Overdue list, count and first page (target p95 40)",
				() -> page(sample, Slice.NOT_COMPLETED_OVERDUE, Sight.EVERYTHING));
		AgencyView agency = sample.bean(Agencies.class).findByIdentifier("DEMO.MAU.001").orElseThrow();
		questions.put("Tray of the Office, tabs and first page (target p95 50 at 100000)",
				() -> tray(sample, Sight.EVERYTHING));
		questions.put("Tray of an agency, tabs and first page (target p95 50 at 100000)",
				() -> tray(sample, Sight.of(agency.id())));
		questions.putAll(SearchOnH2Bench.searches(sample));
		return questions;
	}

	private static void tray(Sample sample, Sight sight) {
		sample.bean(Figures.class).ofOpen(Question.now(), sight, TABS);
		sample.bean(Rows.class).of(Question.now().rows(Slice.NOT_COMPLETED), sight, RowOrder.DUE, 0, PAGE);
	}

	private static void page(Sample sample, Slice slice, Sight sight) {
		RowsQuery query = Question.now().rows(slice);
		sample.bean(Figures.class).count(query, sight);
		sample.bean(Rows.class).of(query, sight, RowOrder.DUE, 0, PAGE);
	}

	private static Question asOf(LocalDate day) {
		return Question.now().asOf(endOf(day));
	}

	private static Question knownThen(LocalDate day) {
		return asOf(day).knownAt(endOf(day));
	}

	private static Instant endOf(LocalDate day) {
		return Days.startOf(day.plusDays(1)).minusNanos(1000);
	}

	private void write() {
		Part part = new Part("20-figures").heading("Figures and lists on MySQL")
			.line("Milliseconds, median / 95th percentile, warm, of what the page asks of the database and shows, without")
			.line("drawing it. " + this.machine + ", " + Runtime.getRuntime().availableProcessors()
					+ " processors, Java " + Runtime.version().feature() + ". Written with `demo --rows`: "
					+ String.join(", ", this.loading) + ".")
			.line("")
			.head(columns());
		this.table.forEach((name, timings) -> {
			List<String> row = new ArrayList<>(List.of(name));
			row.addAll(timings);
			row.add(growth(timings));
			part.row(row);
		});
		part.heading("Query plans at " + this.sizes.get(this.sizes.size() - 1) + " rows")
			.line("Of every statement on stretches: how each table is read, by which index, how many rows MySQL expects.");
		this.plans.forEach((name, lines) -> {
			part.line("").line("- " + name);
			lines.forEach((line) -> part.line("    - " + line));
		});
		part.write();
	}

	private List<String> columns() {
		List<String> columns = new ArrayList<>(List.of("question"));
		this.sizes.forEach((size) -> columns.add(String.format(Locale.ROOT, "%,d", size)));
		columns.add("last : first");
		return columns;
	}

	private static String growth(List<String> timings) {
		double first = Double.parseDouble(timings.get(0).split(" / ")[0]);
		double last = Double.parseDouble(timings.get(timings.size() - 1).split(" / ")[0]);
		return String.format(Locale.ROOT, "%.1f", last / first);
	}

}
