package vn.dondoc.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.dondoc.demo.LoadDemo;
import vn.dondoc.demo.LoadRows;

/** Fills an empty database with the demo, or with as many rows as wanted. */
@Command(name = "demo")
class DemoCommand extends DatabaseCommand {

	private static final int STEP = 50_000;

	@Option(names = "--load")
	boolean load;

	@Option(names = "--rows", paramLabel = "N")
	@Nullable Integer rows;

	private int said;

	@Override
	protected void check() {
		if (this.load == (this.rows != null)) {
			throw wrongUse("command.demo.nothing-asked");
		}
		if (this.rows != null && this.rows < 1) {
			throw wrongUse("command.demo.rows-below-one", this.rows);
		}
	}

	@Override
	protected String[] profiles() {
		return new String[] { PROFILE, "demo-loading" };
	}

	@Override
	protected int run(ApplicationContext context) {
		if (this.rows != null) {
			int wanted = this.rows;
			context.getBean(LoadRows.class).load(wanted, (written) -> progress(written, wanted));
		}
		else {
			context.getBean(LoadDemo.class)
				.load(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
		}
		return 0;
	}

	private void progress(int written, int wanted) {
		if (written / STEP > this.said || written == wanted) {
			this.said = written / STEP;
			print(OneLine.text("command.demo.written", counted(written), counted(wanted)));
			this.spec.commandLine().getOut().flush();
		}
	}

	private static String counted(int number) {
		return String.format(Locale.forLanguageTag("vi"), "%,d", number);
	}

}
