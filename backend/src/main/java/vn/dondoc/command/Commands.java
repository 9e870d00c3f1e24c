package vn.dondoc.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import java.util.Set;

import picocli.CommandLine;

/**
 * The command line of the jar: finds the command the arguments name and runs it. Wrong
 * use ends with 2 and a failure with 1, each with one line that says what is wrong.
 */
public final class Commands {

	static final ResourceBundle TEXTS = OneLine.texts("command");

	private static final Set<String> QUESTIONS = Set.of("--help", "-h", "--version");

	private Commands() {
	}

	/** Whether the arguments name a command rather than set up the server. */
	public static boolean named(String... arguments) {
		return arguments.length > 0 && (!arguments[0].startsWith("-") || QUESTIONS.contains(arguments[0]));
	}

	/**
	 * Runs the command on the process's own streams and gives its exit code.
	 * @param application what a command starts when it needs the database
	 */
	public static int run(Class<?> application, String... arguments) {
		return run(application, utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments);
	}

	static int run(Class<?> application, PrintWriter out, PrintWriter err, String... arguments) {
		OneLine oneLine = new OneLine();
		CommandLine line = new CommandLine(new DondocCommand(application));
		line.setResourceBundle(TEXTS);
		line.setOut(out);
		line.setErr(err);
		line.setParameterExceptionHandler(oneLine);
		line.setExecutionExceptionHandler(oneLine);
		int code = line.execute(arguments);
		out.flush();
		err.flush();
		return code;
	}

	// the platform's own encoding is ASCII on a server without a locale
	private static PrintWriter utf8(FileDescriptor stream) {
		return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
	}

}
