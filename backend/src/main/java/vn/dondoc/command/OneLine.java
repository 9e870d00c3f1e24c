package vn.dondoc.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.dondoc.system.BrokenRule;

/** Says what went wrong in one line. */
class OneLine implements IParameterExceptionHandler, IExecutionExceptionHandler {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	static String text(String key, Object... arguments) {
		return format(Commands.TEXTS.getString(key), arguments);
	}

	/** The rule in the words of its room, which begins the rule's key. */
	static String text(BrokenRule rule) {
		String key = rule.messageKey();
		return format(texts(key.substring(0, key.indexOf('.'))).getString(key), rule.arguments());
	}

	/** A room's messages in Vietnamese, whatever the language of the server. */
	static ResourceBundle texts(String room) {
		return ResourceBundle.getBundle("messages." + room, VIETNAMESE,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	private static String format(String pattern, Object... arguments) {
		return new MessageFormat(pattern, VIETNAMESE).format(arguments);
	}

	static String firstLine(Throwable thrown) {
		String message = Objects.requireNonNullElse(thrown.getMessage(), thrown.getClass().getSimpleName());
		return message.lines().findFirst().orElse("");
	}

	@Override
	public int handleParseException(ParameterException ex, String[] arguments) {
		ex.getCommandLine().getErr().println(explain(ex));
		return ExitCode.USAGE;
	}

	@Override
	public int handleExecutionException(Exception ex, CommandLine line, ParseResult parsed) {
		String said = (ex instanceof CommandFailed) ? firstLine(ex)
				: (ex instanceof BrokenRule rule) ? text(rule) : text("command.failed", firstLine(ex));
		line.getErr().println(said);
		return ExitCode.SOFTWARE;
	}

	private static String explain(ParameterException ex) {
		if (ex instanceof UnmatchedArgumentException unmatched) {
			return text("command.unknown", String.join(" ", unmatched.getUnmatched()));
		}
		if (ex instanceof MissingParameterException missing) {
			return text("command.missing", missing.getMissing().stream().map(OneLine::name).toList().get(0));
		}
		if (ex.getArgSpec() != null && ex.getValue() != null) {
			return text("command.invalid", ex.getValue(), name(ex.getArgSpec()), reason(ex.getCause()));
		}
		return firstLine(ex);
	}

	private static String name(ArgSpec argument) {
		return (argument instanceof OptionSpec option) ? option.longestName() : argument.paramLabel();
	}

	private static String reason(@Nullable Throwable cause) {
		return (cause instanceof TypeConversionException) ? firstLine(cause) : "";
	}

}
