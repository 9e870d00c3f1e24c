package vn.dondoc.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.dondoc.DondocApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo, made by deeds, prints the figures of the sample quarter. */
class DemoCommandTest {

	private static final String HOME = "dondoc.home";

	private static final StringWriter OUT = new StringWriter();

	private static final StringWriter ERR = new StringWriter();

	@TempDir
	static Path home = Path.of(".");

	@BeforeAll
	static void load() {
		System.setProperty(HOME, home.toString());
		assertThat(run("demo", "--load")).as(ERR.toString()).isZero();
	}

	@AfterAll
	static void comeBack() {
		System.clearProperty(HOME);
	}

	@Test
	void theFirstQuarterOf2021IsThatOfTheSampleArticle() {
		JsonNode report = report("--period", "2021-Q1");
		JsonNode cells = report.get("assignments");
		assertThat(cells.get("total").asInt()).isEqualTo(1738);
		assertThat(cells.get("completedOnTime").asInt()).isEqualTo(506);
		assertThat(cells.get("completedLate").asInt()).isEqualTo(123);
		assertThat(cells.get("notCompletedOverdue").asInt()).isEqualTo(41);
		assertThat(cells.get("notCompletedInTime").asInt()).isEqualTo(1068);
		assertThat(report.get("issuedDocuments").toString())
			.isEqualTo("{\"QĐ\":808,\"CV\":1523,\"CT\":2,\"BC\":45,\"TB\":30,\"KH\":58,\"BC-BCSĐ\":97}");
		assertThat(report.get("meetings").asInt()).isEqualTo(180);
		assertThat(report.get("schemes").toString()).isEqualTo("{\"completed\":6,\"total\":13}");
	}

	@Test
	void theAgenciesAddUpToTheTotal() {
		JsonNode report = report("--period", "2021-Q1");
		int sum = 0;
		for (JsonNode agency : report.get("byAgency")) {
			sum += agency.get("total").asInt();
		}
		assertThat(sum).isEqualTo(report.get("assignments").get("total").asInt());
	}

	@Test
	void aMonthEarlierLessWasDone() {
		JsonNode earlier = report("--period", "2021-Q1", "--as-of", "2021-02-28");
		assertThat(earlier.get("assignments").get("completedOnTime").asInt()).isBetween(1, 505);
		assertThat(earlier.get("assignments").get("total").asInt()).isLessThan(1738);
	}

	@Test
	void everyFigureFollowsFromTheFacts() {
		assertThat(run("figures", "--verify")).as(ERR.toString()).isZero();
	}

	@Test
	void itIsNotLoadedOnTopOfAnything() {
		assertThat(run("demo", "--load")).isEqualTo(1);
	}

	private static JsonNode report(String... arguments) {
		OUT.getBuffer().setLength(0);
		String[] line = new String[arguments.length + 1];
		line[0] = "report";
		System.arraycopy(arguments, 0, line, 1, arguments.length);
		assertThat(run(line)).as(ERR.toString()).isZero();
		return JsonMapper.shared().readTree(OUT.toString());
	}

	private static int run(String... line) {
		return Commands.run(DondocApplication.class, new PrintWriter(OUT, true), new PrintWriter(ERR, true), line);
	}

}
