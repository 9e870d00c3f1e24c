package vn.dondoc.assignment.grouping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.system.Once;
import vn.dondoc.system.Permissions;

/**
 * The Office says what assignments are cut by: their field, the leader in charge, who
 * monitors them; a dated fact of each, so that what held on a day stays so.
 */
@Component
public class ClassifyAssignments {

	private final Once once;

	private final Permissions permissions;

	private final Classified classified;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ClassifyAssignments(Once once, Permissions permissions, Classified classified, ApplicationEventPublisher events,
			Clock clock) {
		this.once = once;
		this.permissions = permissions;
		this.classified = classified;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What is set of which assignments.
	 *
	 * @param values dimensions that are not named stay as they are
	 * @param since the day from which it holds; null for now
	 * @param evidence what shows an earlier day
	 */
	public record Command(UUID commandId, SignedIn by, Map<Dimension, Dimension.Value> values,
			@Nullable LocalDate since, @Nullable String evidence, List<AssignmentId> assignments) {

		public Command {
			values = Map.copyOf(values);
			assignments = assignments.stream().distinct().limit(GroupAssignments.AT_MOST).toList();
		}

	}

	/**
	 * Sets the values.
	 * @return how many assignments changed; what has ended, what is so already and what
	 * was set for a later day is left
	 * @throws RefusedDeed if nothing was chosen or set, the day is still to come, or an
	 * earlier day is not shown by anything
	 */
	@Transactional
	public int classify(Command command) {
		this.permissions.require(command.by(), AssignmentDeed.SET_DIMENSION.key());
		if (command.assignments().isEmpty()) {
			throw RefusedDeed.about(null, "none-chosen");
		}
		if (command.values().isEmpty()) {
			throw RefusedDeed.about("field", "nothing-to-set");
		}
		boolean earlier = earlier(command.since());
		if (earlier) {
			RefusedDeed.unlessGiven("evidence", command.evidence());
		}
		return Integer.parseInt(this.once.perform(command.commandId(), command.by(),
				() -> Integer.toString(classified(command, earlier))));
	}

	private boolean earlier(@Nullable LocalDate since) {
		LocalDate today = LocalDate.now(this.clock);
		if (since != null && since.isAfter(today)) {
			throw RefusedDeed.about("since", "day-to-come");
		}
		return since != null && since.isBefore(today);
	}

	private int classified(Command command, boolean earlier) {
		Set<AssignmentId> changed = new HashSet<>();
		command.values()
			.forEach((dimension, value) -> changed
				.addAll(this.classified.set(dimension, value, command, earlier ? command.since() : null)));
		if (!changed.isEmpty()) {
			this.events.publishEvent(new AssignmentsClassified(command.commandId(), command.values(), changed));
		}
		return changed.size();
	}

}
