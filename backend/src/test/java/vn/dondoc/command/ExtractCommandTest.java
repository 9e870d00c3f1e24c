package vn.dondoc.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the command reads and prints. */
class ExtractCommandTest {

	private static final String TEXT = "Giao Sở Tài chính rà soát trụ sở dôi dư, báo cáo UBND tỉnh trước ngày 10/3.";

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@Test
	void oneLineOfJsonInGivesOneLineInTheFormatOfTheCorpus() {
		String line = "{\"id\": \"x1\", \"text\": \"" + TEXT + "\", \"issued_on\": \"2025-02-07\", \"issuer\": null}\n";
		assertThat(run(line + line, "--jsonl")).isZero();
		assertThat(this.out.toString().lines()).hasSize(2);
		JsonNode first = JsonMapper.builder().build().readTree(this.out.toString().lines().findFirst().orElseThrow());
		JsonNode assignment = first.get("assignments").get(0);
		assertThat(first.get("id").stringValue()).isEqualTo("x1");
		assertThat(assignment.get("lead").get(0).stringValue()).isEqualTo("Sở Tài chính");
		assertThat(assignment.get("deadline").get("date").stringValue()).isEqualTo("2025-03-10");
		assertThat(assignment.get("deadline").get("inclusive").booleanValue()).isFalse();
		assertThat(assignment.get("end").intValue()).isEqualTo(TEXT.length());
	}

	@Test
	void aFileIsShownAsATablePeopleCanRead(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("thong-bao.txt"), "1. " + TEXT + "\n");
		assertThat(run("", "--issued-on", "2025-02-07", file.toString())).isZero();
		assertThat(this.out.toString()).contains("1 nhiệm vụ").contains("Sở Tài chính").contains("trước ngày 10/3");
	}

	@Test
	void tableAndJsonSayWhyTheDeadlineIsThatDay(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("thong-bao.txt"), "1. " + TEXT + "\n");
		String because = "vì “trước ngày 10/3” → trước ngày X → hết ngày liền trước; năm theo ngày văn bản 07/02/2025";
		run("", "--json", "--issued-on", "2025-02-07", file.toString());
		JsonNode read = JsonMapper.builder().build().readTree(this.out.toString()).get(0).get("assignments").get(0);
		assertThat(read.at("/deadline/because").stringValue()).isEqualTo(because);
		assertThat(read.at("/read/lead/0/text").stringValue()).isEqualTo("Sở Tài chính");
		assertThat(read.at("/read/lead/0/ruleWords").stringValue())
			.isEqualTo("động từ giao việc đứng trước tên cơ quan");
		assertThat(read.at("/read/lead/0/confidenceWords").stringValue()).isEqualTo("đọc chắc");
		run("", "--issued-on", "2025-02-07", file.toString());
		assertThat(this.out.toString().replaceAll("\\s+", " ")).contains("hết ngày 09/03/2025, vì “trước");
	}

	@Test
	void whatCannotBeReadIsSaidInOneLine() {
		assertThat(run("", "khong-co.txt")).isEqualTo(1);
		assertThat(this.err.toString().lines()).singleElement().asString().contains("khong-co.txt");
	}

	@Test
	void aBrokenLineIsNamedByItsNumber() {
		assertThat(run("{\"id\": \"x1\"\n", "--jsonl")).isEqualTo(1);
		assertThat(this.err.toString()).startsWith("Dòng 1 ");
	}

	@Test
	void namingNeitherFilesNorLinesIsWrongUse() {
		assertThat(run("")).isEqualTo(2);
		assertThat(run("", "--jsonl", "a.txt")).isEqualTo(2);
	}

	private int run(String in, String... arguments) {
		OneLine oneLine = new OneLine();
		CommandLine line = new CommandLine(
				new ExtractCommand(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8))));
		line.setResourceBundle(Commands.TEXTS);
		line.setOut(new PrintWriter(this.out, true));
		line.setErr(new PrintWriter(this.err, true));
		line.setParameterExceptionHandler(oneLine);
		line.setExecutionExceptionHandler(oneLine);
		return line.execute(arguments);
	}

}
