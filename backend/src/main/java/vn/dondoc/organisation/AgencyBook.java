package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The whole register at one instant, for questions about many agencies at once. Pure. */
class AgencyBook {

	private static final Comparator<Agency> ORDER = Comparator.comparing(Agency::kind)
		.thenComparing(Agency::identifier);

	private final Map<AgencyId, Agency> agencies = new LinkedHashMap<>();

	private final List<AgencyGroup> groups;

	private final LocalDate today;

	AgencyBook(Collection<Agency> agencies, Collection<AgencyGroup> groups, LocalDate today) {
		agencies.stream().sorted(ORDER).forEach((agency) -> this.agencies.put(agency.id(), agency));
		this.groups = List.copyOf(groups);
		this.today = today;
	}

	LocalDate today() {
		return this.today;
	}

	List<Agency> agencies() {
		return List.copyOf(this.agencies.values());
	}

	List<AgencyGroup> groups() {
		return this.groups;
	}

	/** The agency under its name of today, or its last. */
	AgencyView view(Agency agency) {
		return agency.viewOn(this.today);
	}

	Optional<Agency> find(AgencyId id) {
		return Optional.ofNullable(this.agencies.get(id));
	}

	/**
	 * Who does the agency's work on that date, with the field each took over: the agency
	 * itself while open, else its successors and theirs, the general one first.
	 */
	Map<Agency, Optional<String>> actingOn(Agency agency, LocalDate date) {
		Map<Agency, Optional<String>> acting = new LinkedHashMap<>();
		follow(agency, null, date, acting, new LinkedHashSet<>());
		return acting;
	}

	/** Of each agency of this book who goes on with its work as a whole. */
	Map<AgencyId, AgencyId> heirs() {
		Map<AgencyId, AgencyId> heirs = new HashMap<>();
		this.agencies.keySet().forEach((id) -> heirs.put(id, heir(id)));
		return heirs;
	}

	private AgencyId heir(AgencyId id) {
		Set<AgencyId> seen = new LinkedHashSet<>();
		AgencyId last = id;
		Optional<AgencyId> next = Optional.of(id);
		while (next.isPresent() && seen.add(next.get())) {
			last = next.get();
			next = find(last).flatMap(Agency::heir);
		}
		return last;
	}

	List<AgencyView> actingNow(Agency agency) {
		return actingOn(agency, this.today).keySet().stream().map(this::view).toList();
	}

	/**
	 * The group's members on that date, or its first ones where the register begins
	 * later.
	 */
	List<Member> membersOf(AgencyGroup group, LocalDate on) {
		List<Agency> then = group.members(agencies(), on);
		return then.isEmpty() ? mapped(group.members(agencies(), this.today), this.today) : mapped(then, on);
	}

	private List<Member> mapped(List<Agency> then, LocalDate on) {
		Map<AgencyId, Member> members = new LinkedHashMap<>();
		then.stream()
			.filter((agency) -> this.today.isBefore(agency.closedOn()) || actingNow(agency).isEmpty())
			.forEach((agency) -> members.put(agency.id(), new Member(view(agency), null)));
		then.stream()
			.filter((agency) -> !members.containsKey(agency.id()))
			.forEach((closed) -> actingNow(closed)
				.forEach((successor) -> members.putIfAbsent(successor.id(), new Member(successor, closed.viewOn(on)))));
		return List.copyOf(members.values());
	}

	Map<AgencyId, AgencyView> views(Collection<AgencyId> ids, LocalDate on) {
		Map<AgencyId, AgencyView> views = new HashMap<>();
		ids.forEach((id) -> find(id).ifPresent((agency) -> views.put(id, agency.viewOn(on))));
		return views;
	}

	private void follow(Agency agency, @Nullable String subject, LocalDate date, Map<Agency, Optional<String>> acting,
			Set<AgencyId> seen) {
		if (!seen.add(agency.id())) {
			return;
		}
		if (date.isBefore(agency.closedOn())) {
			acting.putIfAbsent(agency, Optional.ofNullable(subject));
			return;
		}
		List<Succession> successions = new ArrayList<>(agency.successions());
		successions.sort(Comparator.comparing((succession) -> succession.subject() != null));
		for (Succession succession : successions) {
			String field = (succession.subject() != null) ? succession.subject() : subject;
			find(succession.successor()).ifPresent((successor) -> follow(successor, field, date, acting, seen));
		}
	}

}
