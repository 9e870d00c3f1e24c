package vn.dondoc.assignment.fulfilment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;

/** The Office takes a confirmation back; the result waits again. */
@Component
public class RevokeConfirmation {

	private final Deeds deeds;

	RevokeConfirmation(Deeds deeds) {
		this.deeds = deeds;
	}

	/** The reason is why it should not have been confirmed. */
	public record Command(DeedCall call, String reason) {
	}

	@Transactional
	public void revoke(Command command) {
		this.deeds.perform(AssignmentDeed.REVOKE_CONFIRMATION, command.call(),
				(assignment) -> new FactPayload.ConfirmationRevoked(
						RefusedDeed.unlessGiven("reason", command.reason())));
	}

}
