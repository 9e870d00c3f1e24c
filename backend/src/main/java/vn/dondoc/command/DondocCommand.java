package vn.dondoc.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The list of commands; naming none of them is wrong use. */
@Command(name = "dondoc", mixinStandardHelpOptions = true, versionProvider = Version.class,
		subcommands = { ExtractCommand.class, ReportCommand.class, FiguresCommand.class, AuditCommand.class,
				DemoCommand.class, SetUpLinkCommand.class })
class DondocCommand implements Runnable {

	/** What a command starts when it needs the database. */
	final Class<?> application;

	@Spec
	CommandSpec spec;

	DondocCommand(Class<?> application) {
		this.application = application;
	}

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), Commands.TEXTS.getString("command.none"));
	}

}
