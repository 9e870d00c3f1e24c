package vn.dondoc.command;

import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.dondoc.statistics.FiguresVerification;
import vn.dondoc.statistics.FiguresVerification.Finding;

/** Holds what figures are counted from against the facts. */
@Command(name = "figures")
class FiguresCommand extends DatabaseCommand {

	private static final int NAMED = 20;

	@Option(names = "--verify")
	boolean verify;

	@Override
	protected void check() {
		if (!this.verify) {
			throw wrongUse("command.figures.nothing-asked");
		}
	}

	@Override
	protected int run(ApplicationContext context) {
		Finding finding = context.getBean(FiguresVerification.class).verify();
		if (!finding.holds()) {
			throw new CommandFailed(OneLine.text("command.figures.differ", finding.differing().size(), finding.strays(),
					counted(finding), named(finding)));
		}
		print(OneLine.text("command.figures.hold", counted(finding)));
		return 0;
	}

	private static String counted(Finding finding) {
		return String.format(Locale.forLanguageTag("vi"), "%,d", finding.assignments());
	}

	private static String named(Finding finding) {
		return finding.differing()
			.stream()
			.limit(NAMED)
			.map((id) -> id.value().toString())
			.collect(Collectors.joining(", "));
	}

}
