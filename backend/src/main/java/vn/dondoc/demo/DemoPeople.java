package vn.dondoc.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.CurrentAccount;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;

/** The people of the demo; everyone signs in with the same password. */
@Component
@Profile(DemoClock.PROFILES)
class DemoPeople {

	static final String PASSWORD = "dondoc-demo";

	private static final List<Person> PEOPLE = List.of(
			new Person("quantri", "Hoàng Minh Quân", Role.ADMINISTRATOR, null),
			new Person("vanphong", "Nguyễn Thị Hạnh", Role.OFFICE_CLERK, null),
			new Person("chanhvanphong", "Trần Văn Lâm", Role.OFFICE_HEAD, null),
			new Person("chutich", "Phạm Đức Toàn", Role.LEADER, null),
			new Person("gd.sotaichinh", "Lê Quang Vinh", Role.AGENCY_HEAD, "Sở Tài chính"),
			new Person("sotaichinh", "Đỗ Thu Trang", Role.AGENCY_OFFICER, "Sở Tài chính"),
			new Person("soyte", "Nông Thị Mai", Role.AGENCY_OFFICER, "Sở Y tế"),
			new Person("sonoivu", "Bùi Tiến Dũng", Role.AGENCY_OFFICER, "Sở Nội vụ"),
			new Person("xa.babe", "Triệu Văn Sơn", Role.AGENCY_OFFICER, "UBND xã Ba Bể"));

	private final OpenAccount openAccount;

	private final AccountDirectory accounts;

	private final Agencies agencies;

	private final CurrentAccount current;

	private final Map<String, SignedIn> known = new HashMap<>();

	DemoPeople(OpenAccount openAccount, AccountDirectory accounts, Agencies agencies, CurrentAccount current) {
		this.openAccount = openAccount;
		this.accounts = accounts;
		this.agencies = agencies;
		this.current = current;
	}

	private record Person(String userName, String name, Role role, @Nullable String agency) {
	}

	void open(LocalDate today) {
		List<AgencyView> open = this.agencies.openOn(today);
		for (Person person : PEOPLE) {
			AgencyId agency = (person.agency() != null) ? agency(open, person.agency()) : null;
			this.openAccount.open(
					new PersonDetails(person.userName(), person.name(), null, Set.of(person.role()), agency), PASSWORD);
		}
	}

	static List<String> userNames() {
		return PEOPLE.stream().map(Person::userName).toList();
	}

	SignedIn clerk() {
		return named("vanphong");
	}

	SignedIn named(String userName) {
		return this.known.computeIfAbsent(userName, (name) -> this.accounts.find(name).orElseThrow());
	}

	/** Whoever of the demo's people acts for the agency. */
	@Nullable SignedIn actingFor(AgencyId agency) {
		return PEOPLE.stream()
			.filter((person) -> person.role() == Role.AGENCY_OFFICER)
			.map((person) -> named(person.userName()))
			.filter((person) -> person.actsFor(agency))
			.findFirst()
			.orElse(null);
	}

	void asClerk(Runnable work) {
		this.current.as(clerk(), work);
	}

	private static AgencyId agency(List<AgencyView> open, String name) {
		return open.stream()
			.filter((view) -> view.name().equals(name))
			.map(AgencyView::id)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("the demo's province has no " + name));
	}

}
