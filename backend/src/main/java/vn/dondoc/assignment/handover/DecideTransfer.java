package vn.dondoc.assignment.handover;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Receivers;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Stamp;
import vn.dondoc.organisation.AgencyId;

/** The Office gives the work to another agency, or leaves it where it is. */
@Component
public class DecideTransfer {

	private final Deeds deeds;

	private final Receivers receivers;

	DecideTransfer(Deeds deeds, Receivers receivers) {
		this.deeds = deeds;
		this.receivers = receivers;
	}

	/** Without a new lead the request is refused, with a reason. */
	public record Command(DeedCall call, @Nullable AgencyId newLead, @Nullable String reason) {
	}

	@Transactional
	public void decide(Command command) {
		this.deeds.perform(AssignmentDeed.DECIDE_TRANSFER, command.call(),
				(assignment, stamp) -> decided(command, assignment, stamp));
	}

	private FactPayload decided(Command command, Assignment assignment, Stamp stamp) {
		if (assignment.leadAgency().equals(command.newLead())) {
			throw RefusedDeed.about("agency", "already-lead");
		}
		if (command.newLead() == null) {
			return new FactPayload.TransferDecided(null, RefusedDeed.unlessGiven("reason", command.reason()));
		}
		this.receivers.require(command.newLead(), stamp);
		return new FactPayload.TransferDecided(command.newLead(), command.reason());
	}

}
