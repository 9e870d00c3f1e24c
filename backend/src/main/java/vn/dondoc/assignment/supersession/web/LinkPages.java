package vn.dondoc.assignment.supersession.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.assignment.supersession.EarlierCandidates;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.Directives;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.system.Days;
import vn.dondoc.system.Missing;

/** Looks up what the pages of links show. */
@Component
@Transactional(readOnly = true)
class LinkPages {

	private final Assignments assignments;

	private final Items items;

	private final Directives directives;

	private final Agencies agencies;

	private final EarlierCandidates candidates;

	private final Clock clock;

	LinkPages(Assignments assignments, Items items, Directives directives, Agencies agencies,
			EarlierCandidates candidates, Clock clock) {
		this.assignments = assignments;
		this.items = items;
		this.directives = directives;
		this.agencies = agencies;
		this.candidates = candidates;
		this.clock = clock;
	}

	/**
	 * The page of a later assignment, or of a directive that came later.
	 *
	 * @param issued what the directive ordered itself, to be linked one by one
	 */
	record Page(String action, String back, String title, DirectiveId directive, boolean assignment,
			@Nullable String search, List<CandidateRow> candidates, List<IssuedRow> issued) {
	}

	/** An open assignment to choose. */
	record CandidateRow(String id, String content, String lead, String directive, String issuedOn) {
	}

	/** An item of the directive. */
	record IssuedRow(String content, String href) {
	}

	Page ofAssignment(AssignmentId id, @Nullable String search) {
		Assignment later = this.assignments.findById(id).orElseThrow(() -> new Missing("assignment " + id.value()));
		ItemView item = Objects.requireNonNull(this.items.views(Set.of(later.item())).get(later.item()));
		List<EarlierCandidates.Candidate> found = (search != null && !search.isBlank())
				? this.candidates.found(search, later.issuedOn(), item.directive())
				: this.candidates.alike(later.leadAgency(), item.content(), later.issuedOn(), item.directive());
		String address = "/assignments/" + id.value();
		return new Page(address + "/earlier", address, item.content(), item.directive(), true, search, rows(found),
				List.of());
	}

	Page ofDirective(DirectiveId id, @Nullable String search) {
		LocalDate on = this.directives.get(id).header().issuedOn();
		List<EarlierCandidates.Candidate> found = (search != null && !search.isBlank())
				? this.candidates.found(search, on, id) : List.of();
		String address = "/directives/" + id.value();
		return new Page(address + "/earlier", address, this.directives.get(id).title(), id, false, search, rows(found),
				issued(id));
	}

	private List<IssuedRow> issued(DirectiveId id) {
		List<ItemView> all = this.items.of(id);
		Map<ItemId, List<AssignmentId>> byItem = this.assignments
			.findByItemInOrderById(all.stream().map(ItemView::id).toList())
			.stream()
			.collect(Collectors.groupingBy(Assignment::item, Collectors.mapping(Assignment::id, Collectors.toList())));
		return all.stream().map((item) -> issued(item, byItem.getOrDefault(item.id(), List.of()))).toList();
	}

	private static IssuedRow issued(ItemView item, List<AssignmentId> some) {
		return new IssuedRow(item.content(), (some.size() == 1) ? "/assignments/" + some.get(0).value() + "/earlier"
				: "/items/" + item.id().value());
	}

	private List<CandidateRow> rows(List<EarlierCandidates.Candidate> found) {
		Map<AgencyId, AgencyView> leads = this.agencies.views(ids(found), LocalDate.now(this.clock));
		return found.stream()
			.map((one) -> new CandidateRow(one.assignment().value().toString(), one.content(),
					leads.containsKey(one.lead()) ? leads.get(one.lead()).name() : "",
					this.directives.get(one.directive()).title(), Days.print(one.issuedOn())))
			.toList();
	}

	private static Collection<AgencyId> ids(List<EarlierCandidates.Candidate> found) {
		return found.stream().map(EarlierCandidates.Candidate::lead).collect(Collectors.toSet());
	}

}
