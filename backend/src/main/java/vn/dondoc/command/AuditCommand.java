package vn.dondoc.command;

import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.dondoc.audit.chain.AuditKey;
import vn.dondoc.audit.chain.Finding;
import vn.dondoc.audit.chain.VerifyChain;

/** Holds the audit trail against its seals, or begins them anew with another key. */
@Command(name = "audit")
class AuditCommand extends DatabaseCommand {

	@Option(names = "--verify")
	boolean verify;

	@Option(names = "--new-key")
	boolean newKey;

	@Override
	protected void check() {
		if (this.verify == this.newKey) {
			throw wrongUse("command.audit.nothing-asked");
		}
	}

	@Override
	protected int run(ApplicationContext context) {
		if (this.newKey) {
			context.getBean(AuditKey.class).renew();
			print(OneLine.text("command.audit.key-renewed"));
			return 0;
		}
		Finding finding = context.getBean(VerifyChain.class).verify();
		if (!finding.holds()) {
			throw new CommandFailed(OneLine.text("command.audit.differs", finding.differing(),
					counted(finding.entries()), named(finding)));
		}
		print(OneLine.text("command.audit.holds", counted(finding.entries()), counted(finding.sealed()),
				counted(finding.earlier())));
		return 0;
	}

	private static String named(Finding finding) {
		return finding.named()
			.stream()
			.map((difference) -> OneLine.text("command.audit." + difference.kind().code(),
					counted(difference.number())))
			.collect(Collectors.joining("; "));
	}

	private static String counted(long number) {
		return String.format(Locale.forLanguageTag("vi"), "%,d", number);
	}

}
