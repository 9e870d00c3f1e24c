package vn.dondoc.assignment.handover;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;

/** The Office stops the clock until further notice. */
@Component
public class SuspendAssignment {

	private final Deeds deeds;

	SuspendAssignment(Deeds deeds) {
		this.deeds = deeds;
	}

	/** The reason is kept. */
	public record Command(DeedCall call, String reason) {
	}

	@Transactional
	public void suspend(Command command) {
		this.deeds.perform(AssignmentDeed.SUSPEND, command.call(),
				(assignment) -> new FactPayload.Suspended(RefusedDeed.unlessGiven("reason", command.reason())));
	}

}
