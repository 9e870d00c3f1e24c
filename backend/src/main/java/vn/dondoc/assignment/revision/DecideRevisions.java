package vn.dondoc.assignment.revision;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.system.Once;
import vn.dondoc.system.Permissions;

/**
 * The Office keeps deadlines as they are, or sets them as today's calendar and rules do:
 * of many assignments at once, each only while its deadlines are those that were seen.
 */
@Component
public class DecideRevisions {

	/** As many as fit well into one transaction; what is left stays in the list. */
	public static final int AT_MOST = 5000;

	private static final int AT_ONCE = 500;

	private final Once once;

	private final Permissions permissions;

	private final RevisionFacts revisionFacts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DecideRevisions(Once once, Permissions permissions, RevisionFacts revisionFacts, ApplicationEventPublisher events,
			Clock clock) {
		this.once = once;
		this.permissions = permissions;
		this.revisionFacts = revisionFacts;
		this.events = events;
		this.clock = clock;
	}

	/** What becomes of a deadline. */
	public enum Way {

		/** It stays. */
		KEEP,
		/** It becomes what today's rules make of its words, from now on. */
		RECOUNT

	}

	/** One of the list, and the deadline it would have as the list showed it. */
	public record Choice(AssignmentId assignment, Instant wouldBe) {
	}

	/** The reason is kept with each; the first {@link #AT_MOST} are decided. */
	public record Command(UUID commandId, SignedIn by, Way way, List<Choice> choices, String reason) {

		public Command {
			choices = List.copyOf(choices);
		}

	}

	/**
	 * Decides.
	 * @return how many were decided; what changed since it was seen is left
	 * @throws RefusedDeed if there is no reason
	 */
	@Transactional
	public int decide(Command command) {
		this.permissions.require(command.by(), AssignmentDeed.DECIDE_REVISION.key());
		RefusedDeed.unlessGiven("reason", command.reason());
		return Integer.parseInt(
				this.once.perform(command.commandId(), command.by(), () -> Integer.toString(decided(command).size())));
	}

	private List<AssignmentId> decided(Command command) {
		List<Choice> choices = command.choices()
			.stream()
			.distinct()
			.limit(AT_MOST)
			.sorted(Comparator.comparing((choice) -> choice.assignment().value().toString()))
			.toList();
		Instant now = this.clock.instant();
		List<AssignmentId> decided = new ArrayList<>();
		for (int first = 0; first < choices.size(); first += AT_ONCE) {
			decided.addAll(this.revisionFacts.add(choices.subList(first, Math.min(first + AT_ONCE, choices.size())),
					command, now));
		}
		if (!decided.isEmpty()) {
			this.events.publishEvent(
					new RevisionsDecided(command.commandId(), command.way(), decided, command.reason().strip()));
		}
		return decided;
	}

}
