package vn.dondoc.assignment.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Entitlement;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Standing;
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

	private final Timelines timelines;

	Stories(Assignments assignments, Entitlement entitlement, Heads heads, StatusWords statusWords, Teams teams,
			Timelines timelines) {
		this.assignments = assignments;
		this.entitlement = entitlement;
		this.heads = heads;
		this.statusWords = statusWords;
		this.teams = teams;
		this.timelines = timelines;
	}

	/**
	 * The story.
	 * @throws Missing if there is none, or the reader may not know of it
	 */
	public StoryPage of(AssignmentId id, SignedIn me) {
		Assignment assignment = seenBy(me, id);
		Standing standing = this.statusWords.now(assignment.facts());
		Map<AgencyId, String> agencies = this.timelines.agencies(assignment, Days.of(standing.position().issuedAt()));
		return new StoryPage(id.value().toString(), assignment.version(), this.heads.of(assignment, standing, agencies),
				this.statusWords.of(standing), this.teams.of(assignment, agencies), this.heads.source(assignment),
				this.timelines.entries(assignment, agencies), Reminders.count(assignment.facts()),
				possible(assignment, standing, me), me.isOffice());
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

}
