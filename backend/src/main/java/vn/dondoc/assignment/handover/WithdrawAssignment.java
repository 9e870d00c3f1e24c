package vn.dondoc.assignment.handover;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;

/** The Office takes an assignment back; it stays in history. */
@Component
public class WithdrawAssignment {

	private final Deeds deeds;

	WithdrawAssignment(Deeds deeds) {
		this.deeds = deeds;
	}

	/**
	 * The reason is kept.
	 *
	 * @param periodOnly whether the periods after it are given all the same, where it
	 * recurs
	 */
	public record Command(DeedCall call, String reason, boolean periodOnly) {

		public Command(DeedCall call, String reason) {
			this(call, reason, false);
		}

	}

	@Transactional
	public void withdraw(Command command) {
		this.deeds.perform(AssignmentDeed.WITHDRAW, command.call(),
				(assignment) -> new FactPayload.Withdrawn(RefusedDeed.unlessGiven("reason", command.reason()),
						(command.periodOnly() && assignment.recurs()) ? Boolean.TRUE : null));
	}

}
