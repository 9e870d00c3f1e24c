package vn.dondoc.notification;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountId;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.InstallProvince;

/** The people of these tests who have an account, and the agencies they act for. */
@Component
public class Staff {

	/** When the province is installed. */
	public static final LocalDate INSTALLED = LocalDate.of(2025, 9, 8);

	public static final String PASSWORD = "mat-khau-de-thu";

	private final OpenAccount openAccount;

	private final AccountDirectory accounts;

	private final Agencies agencies;

	private final InstallProvince installProvince;

	Staff(OpenAccount openAccount, AccountDirectory accounts, Agencies agencies, InstallProvince installProvince) {
		this.openAccount = openAccount;
		this.accounts = accounts;
		this.agencies = agencies;
		this.installProvince = installProvince;
	}

	public void install() {
		if (this.agencies.office(INSTALLED).isEmpty()) {
			this.installProvince.install(InstallProvince.Command.usual("Thái Nguyên"));
		}
	}

	public AgencyId agency(String name) {
		return this.agencies.openOn(INSTALLED)
			.stream()
			.filter((view) -> view.name().equals(name))
			.map(AgencyView::id)
			.findFirst()
			.orElseThrow();
	}

	/** Somebody who can sign in at the browser with {@link #PASSWORD}. */
	public String signingIn(@Nullable AgencyId agency, @Nullable String email, Role role) {
		String userName = "nguoi-" + UUID.randomUUID().toString().substring(0, 12);
		this.openAccount.open(new PersonDetails(userName, "Trần Thị Hòa", email, Set.of(role), agency), PASSWORD);
		return userName;
	}

	public SignedIn officerOf(AgencyId agency) {
		return open(agency, null, Role.AGENCY_OFFICER);
	}

	public SignedIn open(@Nullable AgencyId agency, @Nullable String email, Role role) {
		String userName = "nguoi-" + UUID.randomUUID().toString().substring(0, 12);
		AccountId id = this.openAccount.open(new PersonDetails(userName, "Hoàng Minh Đức", email, Set.of(role), agency))
			.account();
		return this.accounts.find(this.accounts.get(id).details().userName()).orElseThrow();
	}

}
