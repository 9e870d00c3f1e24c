package vn.dondoc.assignment.grouping;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.ManyFacts;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.system.Once;
import vn.dondoc.system.Permissions;

/**
 * The Office puts assignments into a programme, or takes them out: a dated fact of each,
 * so that what belonged to it on a day stays so.
 */
@Component
public class GroupAssignments {

	/** As many as a page of a list holds, some times over. */
	public static final int AT_MOST = 500;

	private final Once once;

	private final Permissions permissions;

	private final ManyFacts manyFacts;

	private final GroupRows rows;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	GroupAssignments(Once once, Permissions permissions, ManyFacts manyFacts, GroupRows rows,
			ApplicationEventPublisher events, Clock clock) {
		this.once = once;
		this.permissions = permissions;
		this.manyFacts = manyFacts;
		this.rows = rows;
		this.events = events;
		this.clock = clock;
	}

	/** The programme by its reference and its name; in, or out. */
	public record Command(UUID commandId, SignedIn by, Dimension.Value programme, boolean in,
			List<AssignmentId> assignments) {

		public Command {
			assignments = assignments.stream().distinct().limit(AT_MOST).toList();
		}

	}

	/**
	 * Puts in, or takes out.
	 * @return how many assignments changed; what has ended or already is so is left
	 * @throws RefusedDeed if none was chosen
	 */
	@Transactional
	public int group(Command command) {
		this.permissions.require(command.by(), AssignmentDeed.SET_DIMENSION.key());
		if (command.assignments().isEmpty()) {
			throw RefusedDeed.about(null, "none-chosen");
		}
		return Integer
			.parseInt(this.once.perform(command.commandId(), command.by(), () -> Integer.toString(grouped(command))));
	}

	private int grouped(Command command) {
		Map<AssignmentId, ManyFacts.Held> held = this.manyFacts.hold(command.assignments());
		held.values().removeIf((one) -> !AssignmentDeed.SET_DIMENSION.possibleIn(one.state()));
		Map<AssignmentId, GroupRows.Present> before = this.rows.present(Dimension.PROGRAMME, held.keySet());
		Instant now = this.clock.instant();
		Map<AssignmentId, Fact> facts = new LinkedHashMap<>();
		for (ManyFacts.Held one : held.values()) {
			List<Dimension.Value> present = before.getOrDefault(one.id(), GroupRows.Present.NOTHING).values();
			if (isIn(present, command.programme()) != command.in()) {
				Author author = new Author(command.by().account(), command.by().agency(), Author.Entry.DIRECT, null,
						command.commandId());
				facts.put(one.id(), new Fact(one.lastSeq() + 1, now, now, author,
						new FactPayload.DimensionSet(Dimension.PROGRAMME, after(present, command))));
			}
		}
		this.manyFacts.turn(held.values(), facts);
		if (!facts.isEmpty()) {
			this.events.publishEvent(new AssignmentsGrouped(command.programme(), command.in(), facts.keySet()));
		}
		return facts.size();
	}

	private static boolean isIn(Collection<Dimension.Value> present, Dimension.Value programme) {
		return present.stream().anyMatch((value) -> same(value, programme));
	}

	private static List<Dimension.Value> after(List<Dimension.Value> present, Command command) {
		Stream<Dimension.Value> others = present.stream().filter((value) -> !same(value, command.programme()));
		return (command.in() ? Stream.concat(others, Stream.of(command.programme())) : others).toList();
	}

	private static boolean same(Dimension.Value one, Dimension.Value other) {
		return one.reference() != null && one.reference().equals(other.reference());
	}

}
