package vn.dondoc.account;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Actor;

/** The person at work, as every room sees them; also a controller method's argument. */
public record SignedIn(AccountId account, String name, Set<Role> roles,
		@Nullable AgencyId agency) implements Actor, Serializable {

	public SignedIn {
		roles = Set.copyOf(roles);
	}

	@Override
	public UUID accountId() {
		return this.account.value();
	}

	@Override
	public Set<String> roleNames() {
		return this.roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
	}

	public boolean is(Role role) {
		return this.roles.contains(role);
	}

	/** Whether they work in the Office, which sees and records every assignment. */
	public boolean isOffice() {
		return this.roles.stream().anyMatch(Role::ofOffice);
	}

	/** Whether they act for this agency. */
	public boolean actsFor(AgencyId agency) {
		return agency.equals(this.agency) && this.roles.stream().anyMatch(Role::ofAgency);
	}

}
