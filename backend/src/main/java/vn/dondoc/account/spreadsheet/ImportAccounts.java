package vn.dondoc.account.spreadsheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.Resolution;
import vn.dondoc.system.BrokenRule;
import vn.dondoc.system.Folding;

/** Opens accounts for the people of a spreadsheet: for all of them, or for none. */
@Component
public class ImportAccounts {

	private static final Pattern BETWEEN_ROLES = Pattern.compile("[,;\\n]");

	private final Agencies agencies;

	private final AgencyDirectory names;

	private final AccountDirectory directory;

	private final OpenAccount openAccount;

	private final Clock clock;

	private final Map<String, Role> roles;

	ImportAccounts(Agencies agencies, AgencyDirectory names, AccountDirectory directory, OpenAccount openAccount,
			Clock clock, MessageSource messages) {
		this.agencies = agencies;
		this.names = names;
		this.directory = directory;
		this.openAccount = openAccount;
		this.clock = clock;
		this.roles = roles(messages);
	}

	/** Says of every row whom it means or what is wrong with it; changes nothing. */
	public List<CheckedRow> check(List<SheetRow> rows) {
		Set<String> taken = new HashSet<>();
		List<CheckedRow> checked = new ArrayList<>();
		for (SheetRow row : rows) {
			checked.add(check(row, taken));
		}
		return checked;
	}

	/**
	 * Opens an account with a temporary password for each person.
	 * @throws SheetRule.BadRows when a row is not good; then none is opened
	 */
	@Transactional
	public List<OpenAccount.Opened> open(List<SheetRow> rows) {
		List<CheckedRow> checked = check(rows);
		if (!checked.stream().allMatch(CheckedRow::good)) {
			throw new SheetRule.BadRows();
		}
		return checked.stream().map((row) -> this.openAccount.open(Objects.requireNonNull(row.person()))).toList();
	}

	private CheckedRow check(SheetRow row, Set<String> taken) {
		try {
			PersonDetails person = new PersonDetails(row.userName(), row.displayName(), row.email(), roles(row.roles()),
					agency(row.agency()));
			if (!taken.add(person.userName()) || this.directory.exists(person.userName())) {
				throw new SheetRule.Taken(person.userName());
			}
			return new CheckedRow(row, person, null);
		}
		catch (BrokenRule rule) {
			return new CheckedRow(row, null, rule);
		}
	}

	private Set<Role> roles(String written) {
		return BETWEEN_ROLES.splitAsStream(written)
			.map(String::strip)
			.filter((word) -> !word.isEmpty())
			.map(this::role)
			.collect(Collectors.toUnmodifiableSet());
	}

	private Role role(String written) {
		Role role = this.roles.get(Folding.fold(written));
		if (role == null) {
			throw new SheetRule.UnknownRole(written);
		}
		return role;
	}

	private @Nullable AgencyId agency(String written) {
		if (written.isBlank()) {
			return null;
		}
		return this.agencies.findByIdentifier(written.strip()).map(AgencyView::id).orElseGet(() -> named(written));
	}

	private AgencyId named(String written) {
		if (this.names.resolve(written, LocalDate.now(this.clock)) instanceof Resolution.One one) {
			return one.agency().id();
		}
		throw new SheetRule.UnknownAgency(written);
	}

	/**
	 * A role is known by its name on either language's pages, and by its name in the
	 * system.
	 */
	private static Map<String, Role> roles(MessageSource messages) {
		return Arrays.stream(Role.values())
			.flatMap((role) -> Stream
				.of(role.name(), messages.getMessage("account.role." + role.name(), null, Locale.forLanguageTag("vi")),
						messages.getMessage("account.role." + role.name(), null, Locale.ENGLISH))
				.map((name) -> Map.entry(Folding.fold(name), role)))
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
	}

}
