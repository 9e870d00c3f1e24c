package vn.dondoc.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.dondoc.DondocApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** The report as an administrator prints it. */
class ReportCommandTest {

	private static final String HOME = "dondoc.home";

	@TempDir
	static Path home = Path.of(".");

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@BeforeAll
	static void liveElsewhere() {
		System.setProperty(HOME, home.toString());
	}

	@AfterAll
	static void comeBack() {
		System.clearProperty(HOME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "report", "report --period 2021-Q5", "report --period 2021-9M --closing nd09",
			"report --period 2021-Q1 --closing lunar", "report --period 2021-Q1 --population all",
			"report --period 2021-Q1 --as-of 2021-02-30", "report --period 2021-Q1 --as-of 2021-03-31T10:00:00",
			"report --from 2021-01-01", "report --from 2021-02-01 --to 2021-01-01",
			"report --from 2021-01-01 --to 2021-02-30", "report --period 2021-Q1 --from 2021-01-01 --to 2021-01-31",
			"report --period 2021-Q1 --format pptx", "report --period 2021-Q1 --cut colour", "report --period",
			"report --period 2021-Q1 --colour red" })
	void wrongUseIsSaidInOneLineBeforeAnythingIsOpened(String line) {
		assertThat(Commands.run(Object.class, new PrintWriter(this.out), new PrintWriter(this.err), line.split(" ")))
			.isEqualTo(2);
		assertThat(this.err.toString().lines()).singleElement().asString().isNotBlank();
		assertThat(this.out.toString()).isEmpty();
	}

	@Test
	void helpExplainsTheOptions() {
		assertThat(Commands.run(Object.class, new PrintWriter(this.out), new PrintWriter(this.err), "report", "--help"))
			.isZero();
		assertThat(this.out.toString()).contains("--known-at", "nd09 theo Điều 12");
	}

	@Test
	void theSameInstantsGiveTheSameBytesAndALaterKnowledgeIsWrongUse(@TempDir Path folder) throws IOException {
		Path first = folder.resolve("first.json");
		Path second = folder.resolve("second.json");
		List<String> asked = List.of("report", "--period", "2021-Q1", "--as-of", "2021-03-31", "--known-at",
				"2021-04-01T08:00:00+07:00");
		assertThat(run(asked, "--out", first.toString())).isZero();
		assertThat(run(asked, "--out", second.toString())).isZero();
		assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
		assertThat(Files.readString(first)).contains("\"total\" : 0", "\"asOf\" : \"2021-03-31T23:59:59.999999+07:00\"",
				"\"knownAt\" : \"2021-04-01T08:00:00.000000+07:00\"");
		assertThat(this.err.toString()).isEmpty();
		assertThat(run(List.of("report", "--period", "2021-Q1"), "--known-at", "2999-01-01")).isEqualTo(2);
		assertThat(this.err.toString().lines()).singleElement().asString().contains("60 giây");
	}

	@Test
	void aDatabaseTheServerUsesIsAFailureSaidInOneLine() throws IOException {
		Path database = home.resolve("dondoc.mv.db");
		try (FileChannel channel = FileChannel.open(database, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				FileLock held = channel.lock()) {
			assertThat(held.isValid()).isTrue();
			assertThat(run(List.of("report"), "--period", "2021-Q1")).isEqualTo(1);
		}
		assertThat(this.err.toString().lines()).singleElement().asString().contains("đang được máy chủ dùng");
	}

	private int run(List<String> command, String... more) {
		String[] arguments = Stream.concat(command.stream(), Arrays.stream(more)).toArray(String[]::new);
		return Commands.run(DondocApplication.class, new PrintWriter(this.out), new PrintWriter(this.err), arguments);
	}

}
