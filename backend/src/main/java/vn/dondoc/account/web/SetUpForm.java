package vn.dondoc.account.web;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.account.setup.SetUpInstallation;

/** What is chosen at the set-up. */
record SetUpForm(@NotBlank(message = "{form.required}") String province,
		@NotEmpty(message = "{account.setup.none-chosen}") Set<String> agencies,
		@NotBlank(message = "{form.required}") String displayName,
		@NotBlank(message = "{form.required}") String userName, String email,
		@NotBlank(message = "{form.required}") String password,
		@NotBlank(message = "{form.required}") String repeated) {

	SetUpForm {
		agencies = (agencies != null) ? Set.copyOf(agencies) : Set.of();
	}

	static SetUpForm of(String province, Set<String> usual) {
		return new SetUpForm(province, usual, "", "", "", "", "");
	}

	boolean agrees() {
		return this.password.equals(this.repeated);
	}

	SetUpInstallation.Command command() {
		PersonDetails administrator = new PersonDetails(this.userName, this.displayName, this.email,
				Set.of(Role.ADMINISTRATOR), null);
		return new SetUpInstallation.Command(this.province, this.agencies, administrator, this.password);
	}

	@Override
	public String toString() {
		return "SetUpForm[" + this.province + "]";
	}

}
