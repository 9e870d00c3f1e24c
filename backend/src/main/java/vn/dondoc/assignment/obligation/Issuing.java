package vn.dondoc.assignment.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentBook;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Stamp;
import vn.dondoc.assignment.Terms;
import vn.dondoc.deadline.Starts;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;

/** Writes items, obligations and assignments of one issue. */
@Component
class Issuing {

	private final EntityManager entities;

	private final ItemRows items;

	private final AssignmentBook book;

	private final Addressees addressees;

	private final Terms terms;

	private final FurtherPeriods furtherPeriods;

	Issuing(EntityManager entities, ItemRows items, AssignmentBook book, Addressees addressees, Terms terms,
			FurtherPeriods furtherPeriods) {
		this.entities = entities;
		this.items = items;
		this.book = book;
		this.addressees = addressees;
		this.terms = terms;
		this.furtherPeriods = furtherPeriods;
	}

	/** Answers how many assignments there are. */
	int issue(IssueCommand command, Instant now) {
		int place = this.items.countByDirective(command.directive());
		List<Assignment> assignments = new ArrayList<>();
		for (IssueCommand.ItemDraft draft : command.items()) {
			if (draft.content().isBlank()) {
				throw RefusedDeed.needed("content");
			}
			Item item = new Item(command, draft, ++place, now);
			this.entities.persist(item);
			assignments.addAll(assignments(command, draft, item.id(), now));
		}
		this.book.open(assignments);
		return assignments.size() + further(command, assignments);
	}

	/** Of what recurs, the periods that began since. */
	private int further(IssueCommand command, List<Assignment> assignments) {
		return assignments.stream()
			.filter(Assignment::recurs)
			.map(Assignment::obligation)
			.distinct()
			.mapToInt((recurring) -> this.furtherPeriods.begin(recurring, command.issuedOn(), author(command)))
			.sum();
	}

	private List<Assignment> assignments(IssueCommand command, IssueCommand.ItemDraft item, ItemId id, Instant now) {
		List<Assignment> assignments = new ArrayList<>();
		int place = 0;
		for (IssueCommand.ObligationDraft draft : item.obligations()) {
			Obligation obligation = new Obligation(id, ++place, draft);
			this.entities.persist(obligation);
			Assignment.Origin origin = new Assignment.Origin(id, obligation.id(), period(draft.due(), command),
					draft.cooperating());
			for (AgencyId lead : leads(draft, command.issuedOn())) {
				assignments.add(assignment(command, item, origin, issued(lead, draft.due(), command, now), now));
			}
		}
		return assignments;
	}

	private Assignment assignment(IssueCommand command, IssueCommand.ItemDraft item, Assignment.Origin origin,
			FactPayload.Issued issued, Instant now) {
		Stamp stamp = new Stamp(Days.startOf(command.issuedOn()), now, author(command));
		Assignment assignment = new Assignment(origin, issued, stamp);
		item.dimensions()
			.forEach((dimension, values) -> assignment.begin(new FactPayload.DimensionSet(dimension, values), stamp));
		return assignment;
	}

	private static Author author(IssueCommand command) {
		return new Author(command.by().account(), null, Author.Entry.DIRECT, null, command.commandId());
	}

	private FactPayload.Issued issued(AgencyId lead, IssueCommand.Due due, IssueCommand command, Instant now) {
		LocalDate delivered = (command.deliveredOn() != null) ? command.deliveredOn() : Days.of(now);
		Starts starts = new Starts(command.issuedOn(), delivered, due.eventOn());
		return new FactPayload.Issued(lead, this.terms.of(due.phrase(), due.deadline(), starts), delivered);
	}

	private List<AgencyId> leads(IssueCommand.ObligationDraft draft, LocalDate on) {
		List<AgencyId> leads = switch (draft.fanOut()) {
			case EACH_MEMBER -> this.addressees.agencies(draft.leads(), on);
			case ONE_MONITOR -> (draft.monitor() != null) ? List.of(draft.monitor()) : List.of();
			case RECORD_ONLY -> List.of();
		};
		if (leads.isEmpty() && draft.fanOut() != FanOut.RECORD_ONLY) {
			throw RefusedDeed.needed("lead");
		}
		return leads;
	}

	private LocalDate period(IssueCommand.Due due, IssueCommand command) {
		return this.terms.firstPeriod(due.deadline(), command.issuedOn()).orElse(Assignment.SINGLE);
	}

}
