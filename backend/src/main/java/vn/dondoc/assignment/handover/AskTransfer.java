package vn.dondoc.assignment.handover;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.organisation.AgencyId;

/** The agency says the work is not its own. */
@Component
public class AskTransfer {

	private final Deeds deeds;

	AskTransfer(Deeds deeds) {
		this.deeds = deeds;
	}

	/** Perhaps the agency names whose it is. */
	public record Command(DeedCall call, @Nullable AgencyId proposed, String reason) {
	}

	@Transactional
	public void ask(Command command) {
		this.deeds.perform(AssignmentDeed.ASK_TRANSFER, command.call(),
				(assignment) -> new FactPayload.TransferAsked(command.proposed(),
						RefusedDeed.unlessGiven("reason", command.reason())));
	}

}
