package vn.dondoc.statistics.stretch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactKind;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.Position;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.Turns;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.system.Utc;

/**
 * One row of the read model: an assignment's position while it does not turn.
 *
 * @param endedAs withdrawn or superseded, from that instant on
 * @param stands the same in all stretches of an assignment
 */
public record Stretch(AssignmentId assignment, ItemId item, Span span, Position position,
		@Nullable WorkflowState endedAs, Stands stands, Recorded recorded) {

	/** From an instant up to, but not including, another. */
	public record Span(Instant from, Instant to) {

		public boolean contains(Instant at) {
			return !at.isBefore(this.from) && at.isBefore(this.to);
		}
	}

	/** How the assignment stands once all is told: what lists of work are parted by. */
	public record Stands(WorkflowState state, boolean extensionAsked) {

		static Stands of(List<Fact> facts) {
			Standing standing = Standing.asOf(facts, Instant.MAX, DoneBasis.SUBMITTED).orElseThrow();
			return new Stands(standing.state(), standing.requests().extensionOpen());
		}
	}

	/**
	 * When the first and the last fact of the assignment became known; reminders, which
	 * turn nothing and are no news of the work, are left out.
	 */
	public record Recorded(Instant first, Instant last) {

		static Recorded of(List<Fact> facts) {
			List<Instant> instants = facts.stream()
				.filter((fact) -> fact.kind() != FactKind.REMINDED)
				.map(Fact::recordedAt)
				.sorted()
				.toList();
			return new Recorded(instants.get(0), instants.get(instants.size() - 1));
		}
	}

	/** All stretches of an assignment, with everything these facts tell. */
	public static List<Stretch> of(AssignmentId assignment, ItemId item, List<Fact> facts) {
		if (facts.isEmpty()) {
			return List.of();
		}
		NavigableMap<Instant, Position> turns = Turns.of(facts);
		if (turns.isEmpty()) {
			return List.of(neverIssued(assignment, item, facts));
		}
		Stands stands = Stands.of(facts);
		List<Stretch> stretches = new ArrayList<>();
		for (Map.Entry<Instant, Position> turn : turns.entrySet()) {
			Instant next = turns.higherKey(turn.getKey());
			Span span = new Span(turn.getKey(), (next != null) ? next : Utc.FOREVER);
			stretches.add(new Stretch(assignment, item, span, turn.getValue(), endedAs(facts, turn.getValue()), stands,
					Recorded.of(facts)));
		}
		return stretches;
	}

	// an issue taken back counts at no instant, but what was known before must still be
	// found
	private static Stretch neverIssued(AssignmentId assignment, ItemId item, List<Fact> facts) {
		Fact issue = facts.stream().min(Comparator.comparing(Fact::seq)).orElseThrow();
		Map.Entry<Instant, Position> begun = Turns.of(List.of(issue)).firstEntry();
		return new Stretch(assignment, item, new Span(begun.getKey(), begun.getKey()), begun.getValue(), null,
				Stands.of(List.of(issue)), Recorded.of(facts));
	}

	private static @Nullable WorkflowState endedAs(List<Fact> facts, Position position) {
		return (position.endedAt() == null) ? null
				: Standing.asOf(facts, position.endedAt(), DoneBasis.SUBMITTED).map(Standing::state).orElse(null);
	}

}
