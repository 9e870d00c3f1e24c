package vn.dondoc.assignment.handover;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.organisation.AgencyId;

/** The Office gives the work to another agency, or leaves it where it is. */
@Component
public class DecideTransfer {

	private final Deeds deeds;

	DecideTransfer(Deeds deeds) {
		this.deeds = deeds;
	}

	/** Without a new lead the request is refused, with a reason. */
	public record Command(DeedCall call, @Nullable AgencyId newLead, @Nullable String reason) {
	}

	@Transactional
	public void decide(Command command) {
		this.deeds.perform(AssignmentDeed.DECIDE_TRANSFER, command.call(),
				(assignment) -> decided(command, assignment));
	}

	private static FactPayload decided(Command command, Assignment assignment) {
		if (assignment.leadAgency().equals(command.newLead())) {
			throw RefusedDeed.about("agency", "already-lead");
		}
		String reason = (command.newLead() == null) ? RefusedDeed.unlessGiven("reason", command.reason())
				: command.reason();
		return new FactPayload.TransferDecided(command.newLead(), reason);
	}

}
