package vn.dondoc.assignment.dispute;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Standing;

/** The agency says that the assignment is judged wrongly. */
@Component
public class DisputeStatus {

	private final Deeds deeds;

	DisputeStatus(Deeds deeds) {
		this.deeds = deeds;
	}

	/** The words say what is wrong, and why. */
	public record Command(DeedCall call, String words) {
	}

	@Transactional
	public void dispute(Command command) {
		this.deeds.perform(AssignmentDeed.DISPUTE, command.call(), (assignment) -> disputed(command, assignment.now()));
	}

	private static FactPayload disputed(Command command, Standing standing) {
		if (standing.requests().disputeOpen()) {
			throw RefusedDeed.about(null, "dispute-pending");
		}
		return new FactPayload.Disputed(RefusedDeed.unlessGiven("words", command.words()));
	}

}
