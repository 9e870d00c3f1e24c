package vn.dondoc.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.dondoc.DondocApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** The bulk data as an administrator orders it. */
class DemoRowsCommandTest {

	private static final String HOME = "dondoc.home";

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@BeforeEach
	void liveElsewhere(@TempDir Path home) {
		System.setProperty(HOME, home.toString());
	}

	@AfterEach
	void comeBack() {
		System.clearProperty(HOME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "demo", "demo --load --rows 5", "demo --rows", "demo --rows 0", "demo --rows many" })
	void wrongUseIsSaidInOneLine(String line) {
		assertThat(run(line)).isEqualTo(2);
		assertThat(this.err.toString().lines()).singleElement().asString().isNotBlank();
	}

	@Test
	void theRowsAreWrittenOnceAndHoldAgainstTheirFacts() {
		assertThat(run("demo --rows 1234")).as(this.err.toString()).isZero();
		assertThat(this.out.toString()).contains("Đã ghi 1.234 trên 1.234 lượt giao");
		assertThat(run("figures --verify")).as(this.err.toString()).isZero();
		assertThat(this.out.toString()).contains("Số liệu khớp: 1.234 lượt giao.");
		assertThat(run("demo --rows 10")).isEqualTo(1);
	}

	private int run(String line) {
		return Commands.run(DondocApplication.class, new PrintWriter(this.out, true), new PrintWriter(this.err, true),
				line.split(" "));
	}

}
