package vn.dondoc.command;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the jar does with its arguments. */
class CommandsTest {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@Test
	void withoutACommandTheServerStarts() {
		assertThat(Commands.named()).isFalse();
		assertThat(Commands.named("--server.port=8081")).isFalse();
		assertThat(Commands.named("report")).isTrue();
		assertThat(Commands.named("--help")).isTrue();
	}

	@Test
	void helpListsTheCommandsInVietnamese() {
		assertThat(run("--help")).isZero();
		assertThat(this.out.toString()).contains("Cách dùng: dondoc");
	}

	@Test
	void anUnknownCommandIsWrongUseSaidInOneLine() {
		assertThat(run("nonsense")).isEqualTo(2);
		assertThat(this.err.toString().lines()).singleElement()
			.isEqualTo("Không có lệnh hoặc tùy chọn «nonsense»; xem: java -jar dondoc.jar --help");
		assertThat(this.out.toString()).isEmpty();
	}

	private int run(String... arguments) {
		return Commands.run(Object.class, new PrintWriter(this.out), new PrintWriter(this.err), arguments);
	}

}
