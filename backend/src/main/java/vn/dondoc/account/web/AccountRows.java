package vn.dondoc.account.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountView;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;

/** Prints accounts with the names their agencies bear today. */
@Component
class AccountRows {

	private final Agencies agencies;

	private final Clock clock;

	AccountRows(Agencies agencies, Clock clock) {
		this.agencies = agencies;
		this.clock = clock;
	}

	AccountRow row(AccountView view) {
		return rows(List.of(view)).get(0);
	}

	List<AccountRow> rows(Collection<AccountView> views) {
		List<AgencyId> ids = views.stream().map((view) -> view.details().agency()).filter(Objects::nonNull).toList();
		Map<AgencyId, AgencyView> names = ids.isEmpty() ? Map.of()
				: this.agencies.views(ids, LocalDate.now(this.clock));
		return views.stream().map((view) -> row(view, names)).toList();
	}

	private static AccountRow row(AccountView view, Map<AgencyId, AgencyView> names) {
		PersonDetails person = view.details();
		List<String> roles = person.roles().stream().sorted().map((role) -> "account.role." + role.name()).toList();
		return new AccountRow(view.id().value().toString(), person.userName(), person.displayName(), person.email(),
				roles, agency(person, names), view.disabled(), view.passwordTemporary(), view.lastSignedInAt());
	}

	private static @Nullable String agency(PersonDetails person, Map<AgencyId, AgencyView> names) {
		AgencyView agency = (person.agency() != null) ? names.get(person.agency()) : null;
		return (agency != null) ? agency.name() : null;
	}

}
