package vn.dondoc.assignment.recurrence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.assignment.Participant;
import vn.dondoc.assignment.Stamp;
import vn.dondoc.assignment.Terms;
import vn.dondoc.assignment.ValidFacts;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;

/**
 * Makes the assignments of further periods after those of the latest: whoever leads an
 * agency's latest one, or goes on with its work where it was closed, leads the next, and
 * nobody gets the same period twice.
 */
@Component
class NextInstances {

	private final Assignments assignments;

	private final Agencies agencies;

	private final Facts facts;

	private final Terms terms;

	private final Clock clock;

	NextInstances(Assignments assignments, Agencies agencies, Facts facts, Terms terms, Clock clock) {
		this.assignments = assignments;
		this.agencies = agencies;
		this.facts = facts;
		this.terms = terms;
		this.clock = clock;
	}

	/** Of each agency the obligation was first given to and that was not let go since. */
	List<Assignment> latest(ObligationId obligation, Schedule schedule) {
		return this.assignments.latestOf(obligation)
			.stream()
			.filter((one) -> !one.state().ended() || goesOn(one, schedule))
			.toList();
	}

	/**
	 * What was withdrawn, cancelled or replaced does not come back with the next period,
	 * unless the Office takes the recurrence up again. Where one period only was
	 * withdrawn, or an order of its own took its place, the others stay.
	 */
	private boolean goesOn(Assignment ended, Schedule schedule) {
		Instant endedAt = ended.now().position().endedAt();
		return endedAt != null && schedule.takenUpAgain(Days.of(endedAt)) || onlyThisPeriod(ended);
	}

	private boolean onlyThisPeriod(Assignment ended) {
		if (ended.state() == WorkflowState.WITHDRAWN) {
			return ValidFacts.of(ended.facts())
				.stream()
				.anyMatch((fact) -> fact.payload() instanceof FactPayload.Withdrawn withdrawn
						&& withdrawn.periodOnly() != null);
		}
		return ended.state() == WorkflowState.SUPERSEDED && ValidFacts.of(ended.facts())
			.stream()
			.map(Fact::payload)
			.filter(FactPayload.Superseded.class::isInstance)
			.map(FactPayload.Superseded.class::cast)
			.filter(FactPayload.Superseded::repeated)
			.map(FactPayload.Superseded::by)
			.flatMap(Stream::ofNullable)
			.flatMap((by) -> this.assignments.findById(by).stream())
			.anyMatch((by) -> !by.recurs());
	}

	/** Where the periods begin that are there. */
	Set<LocalDate> entered(ObligationId obligation) {
		return new HashSet<>(this.assignments.periodsOf(obligation));
	}

	/** The periods that are not there, in their order. */
	Stream<Terms.PeriodTerm> missing(Schedule schedule, Set<LocalDate> there) {
		return schedule.periods(this.terms).filter((period) -> !there.contains(period.start()));
	}

	/** Where the next period begins that is not there; null where there is none. */
	@Nullable LocalDate next(Schedule schedule, Set<LocalDate> there) {
		return missing(schedule, there).map(Terms.PeriodTerm::start).findFirst().orElse(null);
	}

	List<Assignment> of(List<Assignment> latest, List<Terms.PeriodTerm> periods, Author author) {
		Map<AssignmentId, List<Fact>> told = periods.isEmpty() ? Map.of()
				: this.facts.of(latest.stream().map(Assignment::id).toList());
		List<Assignment> fresh = new ArrayList<>();
		for (Terms.PeriodTerm period : periods) {
			Map<AgencyId, AgencyId> heirs = this.agencies.heirs(period.start());
			byLead(latest, heirs).forEach((lead, before) -> fresh
				.add(instance(before, told.getOrDefault(before.id(), List.of()), lead, period, heirs, author)));
		}
		return fresh;
	}

	private static Map<AgencyId, Assignment> byLead(List<Assignment> latest, Map<AgencyId, AgencyId> heirs) {
		Map<AgencyId, Assignment> byLead = new LinkedHashMap<>();
		latest.stream()
			.sorted(Comparator.comparing((Assignment one) -> !one.fanAgency().equals(heir(one.leadAgency(), heirs)))
				.thenComparing((one) -> one.id().value()))
			.forEach((one) -> byLead.putIfAbsent(heir(one.leadAgency(), heirs), one));
		return byLead;
	}

	private Assignment instance(Assignment before, List<Fact> told, AgencyId lead, Terms.PeriodTerm period,
			Map<AgencyId, AgencyId> heirs, Author author) {
		List<AgencyId> cooperating = before.participants()
			.stream()
			.map(Participant::agency)
			.map((agency) -> heir(agency, heirs))
			.filter((agency) -> !agency.equals(lead))
			.distinct()
			.toList();
		Instant now = this.clock.instant();
		Stamp stamp = new Stamp(Days.startOf(period.start()), now, author);
		Assignment instance = new Assignment(
				new Assignment.Origin(before.item(), before.obligation(), period.start(), cooperating),
				before.fanAgency(), new FactPayload.Issued(lead, period.term(), Days.of(now)), stamp);
		dimensions(told).values().forEach((dimension) -> instance.begin(dimension, stamp));
		return instance;
	}

	private static Map<Dimension, FactPayload.DimensionSet> dimensions(List<Fact> told) {
		Map<Dimension, FactPayload.DimensionSet> last = new LinkedHashMap<>();
		for (Fact fact : ValidFacts.of(told)) {
			if (fact.payload() instanceof FactPayload.DimensionSet set) {
				last.put(set.dimension(), set);
			}
		}
		return last;
	}

	private static AgencyId heir(AgencyId agency, Map<AgencyId, AgencyId> heirs) {
		return heirs.getOrDefault(agency, agency);
	}

}
