package vn.dondoc.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticApplicationContext;

import picocli.CommandLine;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.statistics.FiguresVerification;
import vn.dondoc.statistics.FiguresVerification.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** What {@code figures --verify} says of what it found. */
class FiguresCommandTest {

	private final FiguresVerification verification = mock(FiguresVerification.class);

	private final StringWriter out = new StringWriter();

	@Test
	void saysInOneLineThatAllHolds() {
		given(this.verification.verify()).willReturn(new Finding(1738, List.of(), 0));

		assertThat(run()).isZero();
		assertThat(this.out.toString().lines()).containsExactly("Số liệu khớp: 1.738 lượt giao.");
	}

	@Test
	void namesWhatDiffersAndFails() {
		AssignmentId damaged = AssignmentId.next();
		given(this.verification.verify()).willReturn(new Finding(1738, List.of(damaged), 2));

		assertThatExceptionOfType(CommandFailed.class).isThrownBy(this::run)
			.withMessageContaining("1 lượt giao khác với sự việc, 2 dòng lạc")
			.withMessageContaining(damaged.value().toString());
	}

	@Test
	void withoutVerifyNothingIsAskedOfIt() {
		StringWriter err = new StringWriter();

		assertThat(Commands.run(Object.class, new PrintWriter(this.out), new PrintWriter(err), "figures")).isEqualTo(2);
		assertThat(err.toString().lines()).containsExactly("Lệnh figures cần tùy chọn --verify.");
	}

	private int run() {
		FiguresCommand command = new FiguresCommand();
		CommandLine line = new CommandLine(command);
		line.setOut(new PrintWriter(this.out, true));
		line.parseArgs("--verify");
		StaticApplicationContext context = new StaticApplicationContext();
		context.registerBean(FiguresVerification.class, () -> this.verification);
		context.refresh();
		return command.run(context);
	}

}
