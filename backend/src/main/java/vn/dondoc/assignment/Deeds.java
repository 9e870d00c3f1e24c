package vn.dondoc.assignment;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.ChangedMeanwhile;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Once;

/**
 * Carries out every deed on an assignment the same way: once per request, one at a time,
 * to what the form saw, by whom the permission table allows.
 */
@Component
public class Deeds {

	private final Assignments assignments;

	private final Once once;

	private final Entitlement entitlement;

	private final Stamps stamps;

	private final AssignmentBook book;

	Deeds(Assignments assignments, Once once, Entitlement entitlement, Stamps stamps, AssignmentBook book) {
		this.assignments = assignments;
		this.once = once;
		this.entitlement = entitlement;
		this.stamps = stamps;
		this.book = book;
	}

	/**
	 * Does a deed.
	 * @param payload tells the fact the deed leads to, or refuses
	 */
	@Transactional
	public void perform(AssignmentDeed deed, DeedCall call, Function<Assignment, FactPayload> payload) {
		perform(deed, call, (assignment, stamp) -> payload.apply(assignment));
	}

	/**
	 * Does a deed that depends on when it takes effect.
	 * @param payload tells the fact the deed leads to, or refuses
	 */
	@Transactional
	public void perform(AssignmentDeed deed, DeedCall call, BiFunction<Assignment, Stamp, FactPayload> payload) {
		carryOut(deed, call, Assignment::leadAgency, payload);
	}

	/**
	 * Does a deed of a cooperating agency.
	 * @param agency whose deed it is
	 */
	@Transactional
	public void performFor(AgencyId agency, AssignmentDeed deed, DeedCall call,
			Function<Assignment, FactPayload> payload) {
		carryOut(deed, call, (assignment) -> agency, (assignment, stamp) -> payload.apply(assignment));
	}

	private void carryOut(AssignmentDeed deed, DeedCall call, Function<Assignment, AgencyId> doer,
			BiFunction<Assignment, Stamp, FactPayload> payload) {
		this.once.perform(call.commandId(), call.by(), () -> {
			Assignment assignment = held(deed, call);
			this.entitlement.require(call.by(), deed, assignment);
			assignment.admit(deed);
			Stamp stamp = this.stamps.of(deed, call, assignment, doer.apply(assignment));
			assignment.does(deed, payload.apply(assignment, stamp), stamp);
			this.book.changed(assignment);
			return call.assignment().value().toString();
		});
	}

	private Assignment held(AssignmentDeed deed, DeedCall call) {
		Assignment assignment = this.assignments.findHeldById(call.assignment())
			.filter((found) -> found.knownTo(call.by()))
			.orElseThrow(() -> new Missing("assignment " + call.assignment()));
		if (call.version() != null && call.version() != assignment.version()
				&& (deed == AssignmentDeed.REMIND || !onlyRemindedSince(call.version(), assignment))) {
			throw new ChangedMeanwhile();
		}
		return assignment;
	}

	/**
	 * Reminders come each morning unasked and change nothing that a form was filled in
	 * for; each counts the version up by one.
	 */
	private static boolean onlyRemindedSince(int version, Assignment assignment) {
		List<Fact> facts = assignment.facts();
		int reminders = 0;
		while (facts.get(facts.size() - 1 - reminders).kind() == FactKind.REMINDED) {
			reminders++;
		}
		int since = assignment.version() - version;
		return since > 0 && since <= reminders;
	}

}
