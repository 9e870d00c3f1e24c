package vn.dondoc.assignment.reminder;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.ChosenRow;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Outcome;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.system.BrokenRule;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Missing;

/**
 * The Office reminds of several assignments at once, in the same words: each lead is told
 * of all of its own together. What cannot be reminded of is refused by itself and takes
 * nothing with it.
 */
@Component
public class RemindSeveral {

	private final Assignments assignments;

	private final RemindAssignment remindAssignment;

	RemindSeveral(Assignments assignments, RemindAssignment remindAssignment) {
		this.assignments = assignments;
		this.remindAssignment = remindAssignment;
	}

	/** Each row with the version of it that was seen; null where none was. */
	public record Command(UUID commandId, SignedIn by, List<ChosenRow> chosen, String words) {
	}

	/**
	 * In the order given, each once.
	 * @throws RefusedDeed if nothing is said
	 */
	@Transactional
	public List<Outcome> remind(Command command) {
		String words = RefusedDeed.unlessGiven("words", command.words());
		Map<AssignmentId, Assignment> found = this.assignments
			.findAllById(command.chosen().stream().map(ChosenRow::assignment).toList())
			.stream()
			.collect(Collectors.toMap(Assignment::id, Function.identity()));
		return command.chosen().stream().distinct().map((row) -> {
			Assignment assignment = found.get(row.assignment());
			if (assignment == null) {
				throw new Missing("assignment " + row.assignment());
			}
			return remind(command, row, assignment, words);
		}).toList();
	}

	private Outcome remind(Command command, ChosenRow row, Assignment assignment, String words) {
		UUID ownId = ownId(command, row.assignment());
		boolean done = assignment.facts().stream().anyMatch((fact) -> fact.author().commandId().equals(ownId));
		BrokenRule refusal = done ? null : refusal(row, assignment);
		if (!done && refusal == null) {
			this.remindAssignment.remind(new RemindAssignment.Command(
					new DeedCall(ownId, row.assignment(), row.version(), command.by(), null), null, words));
		}
		return new Outcome(row.assignment(), refusal);
	}

	private static @Nullable BrokenRule refusal(ChosenRow row, Assignment assignment) {
		if (!assignment.state().withAgency()) {
			return RefusedDeed.notPossible(assignment.state());
		}
		return (row.version() == null || row.version() == assignment.version()) ? null : new ChangedMeanwhile();
	}

	/** The same request sent again reminds of nothing twice. */
	private static UUID ownId(Command command, AssignmentId assignment) {
		String both = command.commandId() + "/" + assignment.value();
		return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8));
	}

}
