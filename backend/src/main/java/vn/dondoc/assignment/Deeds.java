package vn.dondoc.assignment;

import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Once;
import vn.dondoc.system.Permissions;

/**
 * Carries out every deed on an assignment the same way: once per request, one at a time,
 * to what the form saw, by whom the permission table allows.
 */
@Component
public class Deeds {

	private final Assignments assignments;

	private final Once once;

	private final Permissions permissions;

	private final Stamps stamps;

	private final AssignmentBook book;

	Deeds(Assignments assignments, Once once, Permissions permissions, Stamps stamps, AssignmentBook book) {
		this.assignments = assignments;
		this.once = once;
		this.permissions = permissions;
		this.stamps = stamps;
		this.book = book;
	}

	/**
	 * Does a deed.
	 * @param payload tells the fact the deed leads to, or refuses
	 */
	@Transactional
	public void perform(AssignmentDeed deed, DeedCall call, Function<Assignment, FactPayload> payload) {
		this.once.perform(call.commandId(), call.by(), () -> {
			Assignment assignment = held(call);
			permit(deed, call, assignment);
			record(deed, call, assignment, payload.apply(assignment));
			return call.assignment().value().toString();
		});
	}

	private Assignment held(DeedCall call) {
		Assignment assignment = this.assignments.findHeldById(call.assignment())
			.orElseThrow(() -> new Missing("assignment " + call.assignment()));
		if (call.version() != null && call.version() != assignment.version()) {
			throw new ChangedMeanwhile();
		}
		return assignment;
	}

	private void permit(AssignmentDeed deed, DeedCall call, Assignment assignment) {
		this.permissions.require(call.by(), deed.key(), assignment.relationsOf(call.by().agency()), null);
	}

	private void record(AssignmentDeed deed, DeedCall call, Assignment assignment, FactPayload payload) {
		Stamp stamp = this.stamps.of(deed, call, assignment);
		assignment.does(deed, payload, stamp);
		this.book.changed(assignment);
	}

}
