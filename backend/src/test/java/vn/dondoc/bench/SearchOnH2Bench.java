package vn.dondoc.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.dondoc.account.People;
import vn.dondoc.search.FindItems;

/** How long a search takes in an installation that keeps its data in a file of H2. */
class SearchOnH2Bench {

	private static final int ROWS = Integer.getInteger("bench.h2-rows", 100_000);

	@Test
	void measure() {
		try (Sample sample = Sample.onH2(ROWS)) {
			String version = sample.bean(JdbcTemplate.class).queryForObject("select h2version()", String.class);
			Part part = new Part("22-search-on-h2").heading("Search on H2, " + ROWS + " assignments")
				.line("Milliseconds, median / 95th percentile, warm; H2 " + version + " in a file, written in "
						+ sample.loading().toSeconds() + " s.")
				.line("")
				.head(List.of("question", "ms"));
			searches(sample).forEach((name, work) -> part.row(List.of(name, Timing.of(work).toString())));
			part.write();
		}
	}

	/** What may find much, what finds little, and by the directive's number. */
	static Map<String, Runnable> searches(Sample sample) {
		FindItems items = sample.bean(FindItems.class);
		Map<String, Runnable> searches = new LinkedHashMap<>();
		for (String words : List.of("báo cáo kết quả", "so tai chinh giai ngan", "12/TB")) {
			searches.put("Search for \"" + words + "\" (target p95 60 at 100000)",
					() -> items.find(People.clerk(), words, 0, 20));
		}
		return searches;
	}

}
