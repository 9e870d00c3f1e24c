package vn.dondoc.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.dondoc.account.setup.SetUpLink;
import vn.dondoc.system.TimeConfiguration;

/**
 * Writes a new set-up address. It needs no database, so that it also works beside a
 * running server; an installation that is set up does not answer to it.
 */
@Command(name = "setup-link")
class SetUpLinkCommand implements Callable<Integer> {

	@Spec
	CommandSpec spec;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "helpOption")
	boolean help;

	@Override
	public Integer call() {
		String address = variable("SERVER_PORT").map((port) -> "http://127.0.0.1:" + port)
			.orElse("http://127.0.0.1:8080");
		Path home = Path.of(variable("DONDOC_HOME").orElse("./var"));
		Path file = new SetUpLink(home, variable("DONDOC_BASE_URL").orElse(address), TimeConfiguration.ofVietnam())
			.renew();
		this.spec.commandLine()
			.getOut()
			.println(OneLine.text("command.setup-link.written", file, SetUpLink.VALID.toMinutes()));
		return 0;
	}

	private static Optional<String> variable(String name) {
		return Optional.ofNullable(System.getenv(name));
	}

}
