package vn.dondoc.account;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.dondoc.audit.AuditedEvent;
import vn.dondoc.organisation.AgencyId;

/** An account was opened, changed or used; the trail keeps what was before and after. */
public record AccountChanged(String action, AccountId account, Map<String, ?> details) implements AuditedEvent {

	static AccountChanged of(String action, AccountId account) {
		return new AccountChanged(action, account, Map.of());
	}

	static AccountChanged opened(AccountId account, PersonDetails details) {
		return new AccountChanged("account.opened", account, Map.of("after", plain(details)));
	}

	static AccountChanged edited(AccountId account, PersonDetails before, PersonDetails after) {
		return new AccountChanged("account.edited", account, Map.of("before", plain(before), "after", plain(after)));
	}

	static AccountChanged settled(String action, AccountId account, String message, @Nullable AgencyId before,
			@Nullable AgencyId after) {
		return new AccountChanged(action, account,
				Map.of("message", message, "before", text(before), "after", text(after)));
	}

	private static String text(@Nullable AgencyId agency) {
		return (agency != null) ? agency.value().toString() : "";
	}

	@Override
	public String subjectType() {
		return "account";
	}

	@Override
	public String subjectId() {
		return this.account.value().toString();
	}

	private static Map<String, String> plain(PersonDetails details) {
		String roles = details.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" "));
		String agency = (details.agency() != null) ? details.agency().value().toString() : "";
		return Map.of("userName", details.userName(), "displayName", details.displayName(), "email",
				Objects.requireNonNullElse(details.email(), ""), "roles", roles, "agency", agency);
	}

}
