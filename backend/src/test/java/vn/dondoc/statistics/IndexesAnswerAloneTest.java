package vn.dondoc.statistics;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.testing.OnMysql;

import static org.assertj.core.api.Assertions.assertThat;

/** Of a million rows, MySQL goes to none whose index tells all that is counted. */
@SpringBootTest
@OnMysql
class IndexesAnswerAloneTest {

	private static final List<String> COUNTED = List.of("assignment_id", "from_at", "to_at", "item_id",
			"lead_agency_id", "issued_at", "first_late_at", "suspended", "disputed", "submitted_at", "product_on",
			"confirmed_at", "ended_at", "last_recorded_at");

	private static final List<String> TABS = List.of("state", "extension_asked");

	@Autowired
	JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "stretch_by_issue", "stretch_open", "stretch_done" })
	void figuresReadNothingBesideTheIndex(String index) {
		assertThat(plan(COUNTED, index)).isEqualTo(index + ": Using index");
	}

	@ParameterizedTest
	@ValueSource(strings = { "stretch_current", "stretch_led" })
	void figuresAndTabsReadNothingBesideTheIndex(String index) {
		assertThat(plan(Stream.concat(COUNTED.stream(), TABS.stream()).toList(), index))
			.isEqualTo(index + ": Using index");
	}

	private String plan(List<String> columns, String index) {
		return this.jdbc
			.sql("explain format=traditional select " + String.join(", ", columns) + " from stretch force index ("
					+ index + ")")
			.query((row, number) -> row.getString("key") + ": " + row.getString("Extra"))
			.single();
	}

}
