package vn.dondoc.account.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import vn.dondoc.account.Role;

/** The pages to see first, in order. */
public record Tour(List<Stop> stops) {

	private static final List<Walk> WALKS = List.of(
			new Walk((role) -> role == Role.LEADER,
					List.of(new Stop("leader.home", "/"), new Stop("leader.assignments", "/assignments"),
							new Stop("leader.reports", "/reports"))),
			new Walk(Role::ofOffice,
					List.of(new Stop("office.home", "/"), new Stop("office.directives", "/directives"),
							new Stop("office.assignments", "/assignments"), new Stop("office.reports", "/reports"),
							new Stop("office.registers", "/registers/issued-documents"))),
			new Walk(Role::ofAgency,
					List.of(new Stop("agency.home", "/"), new Stop("agency.assignments", "/assignments"),
							new Stop("agency.inbox", "/inbox"))),
			new Walk((role) -> role == Role.ADMINISTRATOR, List.of(new Stop("administrator.accounts", "/accounts"),
					new Stop("administrator.agencies", "/agencies"), new Stop("administrator.settings", "/settings"),
					new Stop("administrator.calendar", "/working-calendar"),
					new Stop("administrator.figures", "/figures/verification"),
					new Stop("administrator.audit", "/audit"))));

	/** Where one's own wishes are kept, and the way back to the tour. */
	private static final Stop LAST = new Stop("own", "/account");

	/**
	 * A page of the tour.
	 *
	 * @param name says which words stand there
	 * @param href where it is
	 */
	public record Stop(String name, String href) {

	}

	private record Walk(Predicate<Role> who, List<Stop> stops) {

	}

	public Tour {
		stops = List.copyOf(stops);
	}

	/** Of whoever holds these roles: each page once. */
	public static Tour of(Set<Role> roles) {
		List<Stop> stops = new ArrayList<>();
		WALKS.stream()
			.filter((walk) -> roles.stream().anyMatch(walk.who()))
			.flatMap((walk) -> walk.stops().stream())
			.filter((stop) -> stops.stream().noneMatch((other) -> other.href().equals(stop.href())))
			.forEach(stops::add);
		stops.add(LAST);
		return new Tour(stops);
	}

	/** The page on which a person begins their day. */
	public Stop first() {
		return this.stops.get(0);
	}

	public int length() {
		return this.stops.size();
	}

}
