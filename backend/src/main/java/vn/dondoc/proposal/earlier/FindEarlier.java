package vn.dondoc.proposal.earlier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.assignment.supersession.EarlierCandidates;
import vn.dondoc.assignment.supersession.EarlierCandidates.Candidate;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveView;
import vn.dondoc.directive.Directives;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.system.Days;

/** Finds what a proposal may be about: alike work of its leads, or what is searched. */
@Component
@Transactional(readOnly = true)
public class FindEarlier {

	/** Of a group of many members it is not asked one by one. */
	private static final int LEADS = 10;

	private static final int SHOWN = 20;

	private final EarlierCandidates candidates;

	private final Agencies agencies;

	private final Directives directives;

	private final Assignments assignments;

	private final Items items;

	FindEarlier(EarlierCandidates candidates, Agencies agencies, Directives directives, Assignments assignments,
			Items items) {
		this.candidates = candidates;
		this.agencies = agencies;
		this.directives = directives;
		this.assignments = assignments;
		this.items = items;
	}

	/** An open assignment to choose. */
	public record Row(String id, String content, String lead, String directive, String issuedOn) {
	}

	/** Of the leads, the most alike first. */
	public List<Row> alike(Collection<AgencyId> leads, String content, DirectiveId directive, LocalDate on) {
		return rows(leads.stream()
			.limit(LEADS)
			.flatMap((lead) -> this.candidates.alike(lead, content, on, directive).stream())
			.limit(SHOWN)
			.toList(), on);
	}

	public List<Row> found(String search, DirectiveId directive, LocalDate on) {
		return rows(this.candidates.found(search, on, directive), on);
	}

	/** What is to be done by it, where it can still be linked. */
	public Optional<String> title(AssignmentId id) {
		return this.assignments.findById(id)
			.filter((found) -> AssignmentDeed.SUPERSEDE.possibleIn(found.state()))
			.flatMap((found) -> Optional.ofNullable(this.items.views(Set.of(found.item())).get(found.item())))
			.map(ItemView::content);
	}

	private List<Row> rows(List<Candidate> found, LocalDate on) {
		Map<AgencyId, AgencyView> leads = this.agencies
			.views(found.stream().map(Candidate::lead).collect(Collectors.toSet()), on);
		Map<DirectiveId, String> titles = this.directives
			.views(found.stream().map(Candidate::directive).distinct().toList())
			.stream()
			.collect(Collectors.toMap(DirectiveView::id, DirectiveView::title));
		return found.stream()
			.map((one) -> new Row(one.assignment().value().toString(), one.content(), name(leads.get(one.lead())),
					titles.getOrDefault(one.directive(), ""), Days.print(one.issuedOn())))
			.toList();
	}

	private static String name(@Nullable AgencyView lead) {
		return (lead != null) ? lead.name() : "";
	}

}
