package vn.dondoc.command;

import java.sql.SQLException;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.dondoc.system.BrokenRule;

/**
 * A command that needs the database: it opens the application without the web, quietly,
 * once its arguments are known to be right, and closes it again.
 */
abstract class DatabaseCommand implements Callable<Integer> {

	/** The profile commands run under; nothing on a timetable runs under it. */
	static final String PROFILE = "command";

	private static final int H2_DATABASE_ALREADY_OPEN = 90020;

	@ParentCommand
	DondocCommand dondoc;

	@Spec
	CommandSpec spec;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "helpOption")
	boolean help;

	/** Refuses arguments that do not go together, before anything is opened. */
	protected void check() {
	}

	/** The profiles the application is opened under. */
	protected String[] profiles() {
		return new String[] { PROFILE };
	}

	/** Does the work and gives the exit code. */
	protected abstract int run(ApplicationContext context) throws Exception;

	@Override
	public final Integer call() throws Exception {
		check();
		try (ConfigurableApplicationContext context = open()) {
			return runIn(context);
		}
	}

	protected final ParameterException wrongUse(String key, Object... arguments) {
		return new ParameterException(this.spec.commandLine(), OneLine.text(key, arguments));
	}

	/** A rule the arguments broke, said in the words of its room. */
	protected final ParameterException wrongUse(BrokenRule rule) {
		return new ParameterException(this.spec.commandLine(), OneLine.text(rule));
	}

	protected final void print(String line) {
		this.spec.commandLine().getOut().println(line);
	}

	private int runIn(ApplicationContext context) throws Exception {
		try {
			return run(context);
		}
		catch (BrokenRule rule) {
			throw new CommandFailed(OneLine.text(rule), rule);
		}
		finally {
			leaveEntry(context);
		}
	}

	/** After the work, because the demo is loaded into a database without any entry. */
	private void leaveEntry(ApplicationContext context) {
		CommandGiven given = new CommandGiven(this.spec.name(),
				this.spec.commandLine().getParseResult().originalArgs());
		context.getBean(TransactionOperations.class).executeWithoutResult((status) -> context.publishEvent(given));
	}

	// lazily: pages and timetables, which need the web, are never made
	private ConfigurableApplicationContext open() {
		try {
			return new SpringApplicationBuilder(this.dondoc.application).web(WebApplicationType.NONE)
				.profiles(profiles())
				.run("--spring.main.banner-mode=off", "--logging.threshold.console=OFF",
						"--spring.main.lazy-initialization=true");
		}
		catch (RuntimeException ex) {
			SQLException refused = sqlCause(ex);
			if (refused != null && refused.getErrorCode() == H2_DATABASE_ALREADY_OPEN) {
				throw new CommandFailed(OneLine.text("command.database.in-use"), ex);
			}
			String key = (refused != null) ? "command.database.unusable" : "command.failed";
			throw new CommandFailed(OneLine.text(key, OneLine.firstLine(root(ex))), ex);
		}
	}

	private static @Nullable SQLException sqlCause(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql) {
				return sql;
			}
		}
		return null;
	}

	private static Throwable root(Throwable thrown) {
		Throwable root = thrown;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}

}
