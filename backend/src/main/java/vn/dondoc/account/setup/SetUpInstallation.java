package vn.dondoc.account.setup;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.system.Missing;

/** Sets an empty installation up: the province, its agencies, the first administrator. */
@Component
public class SetUpInstallation {

	private final AccountDirectory directory;

	private final InstallProvince installProvince;

	private final OpenAccount openAccount;

	SetUpInstallation(AccountDirectory directory, InstallProvince installProvince, OpenAccount openAccount) {
		this.directory = directory;
		this.installProvince = installProvince;
		this.openAccount = openAccount;
	}

	/**
	 * Does all of it, once.
	 * @throws Missing when the installation is set up already
	 */
	@Transactional
	public void setUp(Command command) {
		if (this.directory.anyone()) {
			throw new Missing("set-up of an installation that is set up");
		}
		this.installProvince.install(InstallProvince.Command.of(command.province(), command.agencies()));
		this.openAccount.open(command.administrator(), command.password());
	}

	/** What was chosen: agencies by their shipped codes. */
	public record Command(String province, Set<String> agencies, PersonDetails administrator, String password) {

		@Override
		public String toString() {
			return "Command[" + this.province + "]";
		}

	}

}
