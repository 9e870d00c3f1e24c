package vn.dondoc.account.web;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.dondoc.account.AccountView;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;

/**
 * An account's form; version is that of the account when the form was opened. A form sent
 * twice carries the same command id and is carried out once.
 */
record AccountForm(UUID commandId, String userName, String displayName, String email, Set<Role> roles,
		@Nullable UUID agency, long version) {

	AccountForm {
		commandId = (commandId != null) ? commandId : Ids.next();
		userName = (userName != null) ? userName : "";
		displayName = (displayName != null) ? displayName : "";
		email = (email != null) ? email : "";
		roles = (roles != null) ? Set.copyOf(roles) : Set.of();
	}

	static AccountForm empty() {
		return new AccountForm(Ids.next(), "", "", "", Set.of(), null, 0);
	}

	static AccountForm of(AccountView view) {
		PersonDetails person = view.details();
		AgencyId agency = person.agency();
		return new AccountForm(Ids.next(), person.userName(), person.displayName(),
				(person.email() != null) ? person.email() : "", person.roles(),
				(agency != null) ? agency.value() : null, view.version());
	}

	PersonDetails details() {
		return details(this.userName);
	}

	/** The details under a user name that the form cannot change. */
	PersonDetails details(String keptUserName) {
		return new PersonDetails(keptUserName, this.displayName, this.email, this.roles,
				(this.agency != null) ? new AgencyId(this.agency) : null);
	}

}
