package vn.dondoc.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.dondoc.register.RegisterCount;
import vn.dondoc.register.RegisterCounts;
import vn.dondoc.register.RegisterFilter;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Tables;

import static org.assertj.core.api.Assertions.assertThat;

/** What scripts read of a report. */
class ReportJsonTest {

	private static final Instant END = Instant.parse("2021-03-31T16:59:59.999999Z");

	private final String written = ReportJson.write(report());

	private final JsonNode json = JsonMapper.shared().readTree(this.written);

	@Test
	void namesWhatItIsAbout() {
		assertThat(this.json.get("period").asString()).isEqualTo("2021-Q1");
		assertThat(this.json.get("closing").asString()).isEqualTo("calendar");
		assertThat(this.json.get("population").asString()).isEqualTo("assigned");
		assertThat(this.json.get("from").asString()).isEqualTo("2021-01-01");
		assertThat(this.json.get("to").asString()).isEqualTo("2021-03-31");
		assertThat(this.json.get("asOf").asString()).isEqualTo("2021-03-31T23:59:59.999999+07:00");
		assertThat(this.json.get("knownAt").asString()).isEqualTo("2021-04-01T08:00:00.000000+07:00");
		assertThat(this.json.get("settings").toString())
			.isEqualTo("{\"doneBasis\":\"submitted\",\"foldNoDeadline\":\"false\"}");
	}

	@Test
	void countsItemsAndAssignmentsWithTheTotalAsTheSumOfTheSixCells() {
		JsonNode assignments = this.json.get("assignments");
		assertThat(this.json.get("items").asLong()).isEqualTo(900);
		assertThat(assignments.propertyNames()).containsExactly("total", "completedOnTime", "completedLate",
				"notCompletedOverdue", "notCompletedInTime", "completedNoDeadline", "notCompletedNoDeadline",
				"ofWhichSubmitted", "ofWhichSuspended", "withdrawnOutsideTotal");
		assertThat(assignments.get("total").asLong()).isEqualTo(1738).isEqualTo(506 + 123 + 41 + 1068);
		assertThat(assignments.get("notCompletedInTime").asLong()).isEqualTo(1068);
		assertThat(assignments.get("ofWhichSubmitted").asLong()).isEqualTo(7);
		assertThat(assignments.get("ofWhichSuspended").asLong()).isEqualTo(2);
		assertThat(assignments.get("withdrawnOutsideTotal").asLong()).isEqualTo(3);
	}

	@Test
	void theAgenciesAddUpToTheTotal() {
		long sum = 0;
		for (JsonNode agency : this.json.get("byAgency")) {
			assertThat(agency.propertyNames()).containsExactly("id", "name", "total", "completedOnTime",
					"completedLate", "notCompletedOverdue", "notCompletedInTime", "completedNoDeadline",
					"notCompletedNoDeadline");
			sum += agency.get("total").asLong();
		}
		assertThat(sum).isEqualTo(this.json.get("assignments").get("total").asLong());
	}

	@Test
	void theRegistersFollowInTheirOrder() {
		assertThat(this.json.get("issuedDocuments").toString()).isEqualTo("{\"QĐ\":808,\"CV\":1523}");
		assertThat(this.json.get("meetings").asLong()).isEqualTo(180);
		assertThat(this.json.get("schemes").toString()).isEqualTo("{\"completed\":6,\"total\":13}");
	}

	@Test
	void theSameReportIsTheSameBytes() {
		assertThat(ReportJson.write(report())).isEqualTo(this.written);
	}

	private static Report report() {
		RegisterFilter rows = RegisterFilter.counted(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 3, 31), END);
		Map<String, RegisterCount> documents = new LinkedHashMap<>();
		documents.put("QĐ", new RegisterCount(808, rows));
		documents.put("CV", new RegisterCount(1523, rows));
		return new Report(Period.of("2021-Q1", Closing.CALENDAR), Population.ASSIGNED, END,
				Instant.parse("2021-04-01T01:00:00Z"), Tables.quarter().conventions().printed(), Tables.quarter(),
				new RegisterCounts.Counted(documents, new RegisterCount(180, rows), new RegisterCount(6, rows),
						new RegisterCount(13, rows)));
	}

}
