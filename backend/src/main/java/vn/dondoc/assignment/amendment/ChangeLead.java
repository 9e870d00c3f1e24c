package vn.dondoc.assignment.amendment;

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

/**
 * The Office gives the work to another lead without being asked: counted as a hand-over,
 * while the clock runs.
 */
@Component
public class ChangeLead {

	private final Deeds deeds;

	private final Receivers receivers;

	ChangeLead(Deeds deeds, Receivers receivers) {
		this.deeds = deeds;
		this.receivers = receivers;
	}

	/** The new lead is needed, and a reason. */
	public record Command(DeedCall call, @Nullable AgencyId newLead, String reason) {
	}

	@Transactional
	public void change(Command command) {
		this.deeds.perform(AssignmentDeed.CHANGE_LEAD, command.call(),
				(assignment, stamp) -> changed(command, assignment, stamp));
	}

	private FactPayload changed(Command command, Assignment assignment, Stamp stamp) {
		if (command.newLead() == null) {
			throw RefusedDeed.needed("agency");
		}
		if (assignment.leadAgency().equals(command.newLead())) {
			throw RefusedDeed.about("agency", "already-lead");
		}
		this.receivers.require(command.newLead(), stamp);
		return new FactPayload.TransferDecided(command.newLead(), RefusedDeed.unlessGiven("reason", command.reason()));
	}

}
