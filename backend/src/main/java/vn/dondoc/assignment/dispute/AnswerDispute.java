package vn.dondoc.assignment.dispute;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Standing;

/** The Office answers a dispute; what was wrong it puts right by other deeds. */
@Component
public class AnswerDispute {

	private final Deeds deeds;

	AnswerDispute(Deeds deeds) {
		this.deeds = deeds;
	}

	/** Upheld where the agency is right; null where the Office did not say. */
	public record Command(DeedCall call, @Nullable Boolean upheld, String words) {
	}

	@Transactional
	public void answer(Command command) {
		this.deeds.perform(AssignmentDeed.ANSWER_DISPUTE, command.call(),
				(assignment) -> answered(command, assignment.now()));
	}

	private static FactPayload answered(Command command, Standing standing) {
		if (!standing.requests().disputeOpen()) {
			throw RefusedDeed.about(null, "dispute-not-open");
		}
		if (command.upheld() == null) {
			throw RefusedDeed.needed("upheld");
		}
		return new FactPayload.DisputeAnswered(command.upheld(), RefusedDeed.unlessGiven("words", command.words()));
	}

}
