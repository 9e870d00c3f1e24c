package vn.dondoc.assignment.fulfilment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;

/** The Office gives a wrong or insufficient result back. */
@Component
public class ReturnResult {

	private final Deeds deeds;

	ReturnResult(Deeds deeds) {
		this.deeds = deeds;
	}

	/** The reason is what is missing. */
	public record Command(DeedCall call, String reason) {
	}

	@Transactional
	public void giveBack(Command command) {
		this.deeds.perform(AssignmentDeed.RETURN, command.call(),
				(assignment) -> new FactPayload.Returned(RefusedDeed.unlessGiven("reason", command.reason())));
	}

}
