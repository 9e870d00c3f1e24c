package vn.dondoc.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.organisation.former.FormerAgencies;
import vn.dondoc.organisation.former.FormerAgency;

/** Answers questions about agencies from the register. */
@Service
@Transactional(readOnly = true)
class AgencyDesk implements Agencies, AgencyDirectory {

	private final AgencyRegister register;

	private final AgencyGroups groups;

	private final FormerAgencies former;

	private final Clock clock;

	AgencyDesk(AgencyRegister register, AgencyGroups groups, FormerAgencies former, Clock clock) {
		this.register = register;
		this.groups = groups;
		this.former = former;
		this.clock = clock;
	}

	@Override
	public AgencyView get(AgencyId id) {
		return find(id, today()).orElseThrow(NoSuchAgency::new);
	}

	@Override
	public Optional<AgencyView> find(AgencyId id, LocalDate on) {
		return this.register.findById(id).map((agency) -> agency.viewOn(on));
	}

	@Override
	public Optional<AgencyView> findByIdentifier(String identifier) {
		return this.register.findByIdentifier(identifier).map((agency) -> agency.viewOn(today()));
	}

	@Override
	public Map<AgencyId, AgencyView> views(Collection<AgencyId> ids, LocalDate on) {
		Map<AgencyId, AgencyView> views = new LinkedHashMap<>();
		this.register.findByIdIn(ids).forEach((agency) -> views.put(agency.id(), agency.viewOn(on)));
		return views;
	}

	@Override
	public Map<AgencyId, AgencyView> views(Collection<AgencyId> ids, LocalDate on, Instant knownAt) {
		Map<AgencyId, AgencyView> views = views(ids, on);
		this.former.known(views.keySet(), knownAt).forEach((id, known) -> {
			FormerAgency.Name name = known.on(on);
			views.computeIfPresent(id, (same, now) -> new AgencyView(id, known.identifier(), known.kind(),
					now.province(), name.name(), name.abbreviation(), now.validFrom(), now.closedOn()));
		});
		return views;
	}

	@Override
	public List<AgencyView> openOn(LocalDate date) {
		return this.register.findAll()
			.stream()
			.filter((agency) -> agency.openOn(date))
			.map((agency) -> agency.viewOn(date))
			.sorted(Comparator.comparing(AgencyView::kind).thenComparing(AgencyView::identifier))
			.toList();
	}

	@Override
	public Map<AgencyId, AgencyId> heirs(LocalDate on) {
		return new AgencyBook(this.register.findByClosedOnLessThanEqual(on), List.of(), on).heirs();
	}

	@Override
	public Set<AgencyId> endedBy(LocalDate date) {
		return this.register.endedBy(date);
	}

	@Override
	public Map<AgencyId, List<Continuation>> continuations(Collection<AgencyId> ids, LocalDate on) {
		AgencyBook book = book();
		Map<AgencyId, List<Continuation>> continuations = new LinkedHashMap<>();
		ids.forEach(
				(id) -> book.find(id)
					.ifPresent((agency) -> continuations.put(id, book.actingOn(agency, on)
						.entrySet()
						.stream()
						.map((acting) -> new Continuation(acting.getKey().viewOn(on), acting.getValue().orElse(null)))
						.toList())));
		return continuations;
	}

	@Override
	public Optional<AgencyView> office(LocalDate on) {
		return openOn(on).stream().filter((agency) -> agency.kind() == AgencyKind.OFFICE).findFirst();
	}

	@Override
	public Map<LocalDate, AgencyView> offices(Collection<LocalDate> days) {
		List<Agency> offices = this.register.findAll()
			.stream()
			.filter((agency) -> agency.kind() == AgencyKind.OFFICE)
			.toList();
		Map<LocalDate, AgencyView> onDay = new HashMap<>();
		for (LocalDate day : days) {
			offices.stream()
				.filter((office) -> office.openOn(day))
				.findFirst()
				.ifPresent((office) -> onDay.put(day, office.viewOn(day)));
		}
		return onDay;
	}

	@Override
	public Resolution resolve(String printedName, LocalDate on) {
		return new NameResolver(book()).resolve(printedName, on);
	}

	@Override
	public Map<String, Resolution> resolveAll(Collection<String> printedNames, LocalDate on) {
		return printedNames.isEmpty() ? Map.of() : resolveAll(new NameResolver(book()), printedNames, on);
	}

	@Override
	public Map<LocalDate, Map<String, Resolution>> resolveAll(
			Map<LocalDate, ? extends Collection<String>> printedNames) {
		NameResolver resolver = new NameResolver(book());
		Map<LocalDate, Map<String, Resolution>> resolutions = new HashMap<>();
		printedNames.forEach((on, names) -> resolutions.put(on, resolveAll(resolver, names, on)));
		return resolutions;
	}

	private static Map<String, Resolution> resolveAll(NameResolver resolver, Collection<String> printedNames,
			LocalDate on) {
		Map<String, Resolution> resolutions = new LinkedHashMap<>();
		printedNames.forEach((name) -> resolutions.computeIfAbsent(name, (each) -> resolver.resolve(each, on)));
		return resolutions;
	}

	@Override
	public List<Member> membersOf(GroupId group, LocalDate on) {
		AgencyGroup found = this.groups.findById(group).orElseThrow(NoSuchAgency::new);
		return book().membersOf(found, on);
	}

	@Override
	public Map<GroupId, List<Member>> membersOf(Collection<GroupId> groups, LocalDate on) {
		if (groups.isEmpty()) {
			return Map.of();
		}
		AgencyBook book = book();
		Map<GroupId, List<Member>> members = new LinkedHashMap<>();
		book.groups()
			.stream()
			.filter((group) -> groups.contains(group.view().id()))
			.forEach((group) -> members.put(group.view().id(), book.membersOf(group, on)));
		return members;
	}

	@Override
	public List<AgencyView> actingNow(AgencyId agency) {
		AgencyBook book = book();
		return book.actingNow(book.find(agency).orElseThrow(NoSuchAgency::new));
	}

	@Override
	public List<GroupView> groups() {
		return this.groups.findAllByOrderByName().stream().map(AgencyGroup::view).toList();
	}

	private AgencyBook book() {
		return new AgencyBook(this.register.findAll(), this.groups.findAllByOrderByName(), today());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
