package vn.dondoc.assignment.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Entitlement;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Participant;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.ValidFacts;
import vn.dondoc.assignment.reminder.Reminders;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;
import vn.dondoc.system.Missing;

/** Tells an assignment's story to somebody who may know it. */
@Component
@Transactional(readOnly = true)
public class Stories {

	private final Assignments assignments;

	private final Entitlement entitlement;

	private final Heads heads;

	private final StatusWords statusWords;

	private final Teams teams;

	private final Names names;

	private final EntryWords entryWords;

	Stories(Assignments assignments, Entitlement entitlement, Heads heads, StatusWords statusWords, Teams teams,
			Names names, EntryWords entryWords) {
		this.assignments = assignments;
		this.entitlement = entitlement;
		this.heads = heads;
		this.statusWords = statusWords;
		this.teams = teams;
		this.names = names;
		this.entryWords = entryWords;
	}

	/**
	 * The story.
	 * @throws Missing if there is none, or the reader may not know of it
	 */
	public StoryPage of(AssignmentId id, SignedIn me) {
		Assignment assignment = seenBy(me, id);
		Standing standing = this.statusWords.now(assignment.facts());
		Map<AgencyId, String> agencies = this.names.agencies(named(assignment),
				Days.of(standing.position().issuedAt()));
		return new StoryPage(id.value().toString(), assignment.version(), this.heads.of(assignment, standing, agencies),
				this.statusWords.of(standing), this.teams.of(assignment, agencies), this.heads.source(assignment),
				entries(assignment, agencies), Reminders.count(assignment.facts()), possible(assignment, standing, me),
				me.isOffice());
	}

	/** The assignment, where the reader may know of it. */
	private Assignment seenBy(SignedIn me, AssignmentId id) {
		return this.assignments.findById(id)
			.filter((found) -> found.knownTo(me))
			.orElseThrow(() -> new Missing("assignment " + id.value()));
	}

	/** The files that came with anything, where the reader may know of the assignment. */
	public Set<AttachmentId> files(AssignmentId id, SignedIn me) {
		return seenBy(me, id).facts()
			.stream()
			.map(Fact::payload)
			.map(FactPayload::files)
			.flatMap(Collection::stream)
			.collect(Collectors.toSet());
	}

	private Set<AssignmentDeed> possible(Assignment assignment, Standing standing, SignedIn me) {
		Set<AssignmentDeed> possible = EnumSet.noneOf(AssignmentDeed.class);
		Arrays.stream(AssignmentDeed.values())
			.filter((deed) -> deed.possibleIn(assignment.state()) && asked(deed, assignment, standing))
			.filter((deed) -> this.entitlement.allows(me, deed, assignment))
			.forEach(possible::add);
		return possible;
	}

	/** What answers a question is offered while there is one. */
	private boolean asked(AssignmentDeed deed, Assignment assignment, Standing standing) {
		return switch (deed) {
			case DECIDE_EXTENSION -> standing.requests().extensionOpen();
			case ASK_EXTENSION -> !standing.requests().extensionOpen();
			case GIVE_EXPLANATION -> standing.requests().explanationDue();
			case DISPUTE -> !standing.requests().disputeOpen();
			case ANSWER_DISPUTE -> standing.requests().disputeOpen();
			case ANSWER_COOPERATION -> !assignment.participants().isEmpty();
			case FINISH_PART -> this.teams.hasOpenParts(assignment);
			default -> true;
		};
	}

	private static List<AgencyId> named(Assignment assignment) {
		Stream<AgencyId> told = assignment.facts().stream().map(Fact::payload).flatMap(Stories::agencies);
		Stream<AgencyId> cooperating = assignment.participants().stream().map(Participant::agency);
		return Stream.of(Stream.of(assignment.leadAgency()), cooperating, told).flatMap((some) -> some).toList();
	}

	private static Stream<AgencyId> agencies(FactPayload payload) {
		if (payload instanceof FactPayload.TransferAsked asked) {
			return Stream.ofNullable(asked.proposed());
		}
		if (payload instanceof FactPayload.TransferDecided decided) {
			return Stream.ofNullable(decided.newLead());
		}
		if (payload instanceof FactPayload.HandedOver handed) {
			return Stream.of(handed.from(), handed.to());
		}
		if (payload instanceof FactPayload.CooperationHandedOver handed) {
			return Stream.concat(Stream.of(handed.from()), Stream.ofNullable(handed.to()));
		}
		if (payload instanceof FactPayload.CooperationAsked asked) {
			return Stream.of(asked.agency());
		}
		if (payload instanceof FactPayload.CooperationAnswered answered) {
			return Stream.of(answered.agency());
		}
		return (payload instanceof FactPayload.Rectified right) ? Stream.ofNullable(right.lead()) : Stream.of();
	}

	private List<StoryPage.Entry> entries(Assignment assignment, Map<AgencyId, String> agencies) {
		List<Fact> facts = assignment.facts();
		Set<Fact> valid = Set.copyOf(ValidFacts.of(facts));
		Map<AccountId, String> people = this.names
			.people(facts.stream().map((fact) -> fact.author().account()).collect(Collectors.toSet()));
		Map<AttachmentId, String> files = this.names
			.files(facts.stream().flatMap((fact) -> fact.payload().files().stream()).toList());
		return facts.stream()
			.sorted(Comparator.comparing(Fact::seq).reversed())
			.map((fact) -> this.entryWords.of(fact, people.get(fact.author().account()), !valid.contains(fact),
					agencies, files))
			.toList();
	}

}
