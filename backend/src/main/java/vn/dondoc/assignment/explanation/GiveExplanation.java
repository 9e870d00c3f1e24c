package vn.dondoc.assignment.explanation;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Standing;
import vn.dondoc.attachment.AttachmentId;

/** The agency says why. */
@Component
public class GiveExplanation {

	private final Deeds deeds;

	GiveExplanation(Deeds deeds) {
		this.deeds = deeds;
	}

	/** Files may come with it. */
	public record Command(DeedCall call, String words, List<AttachmentId> files) {
	}

	@Transactional
	public void give(Command command) {
		this.deeds.perform(AssignmentDeed.GIVE_EXPLANATION, command.call(),
				(assignment) -> given(command, assignment.now()));
	}

	private static FactPayload given(Command command, Standing standing) {
		if (!standing.requests().explanationDue()) {
			throw RefusedDeed.about(null, "explanation-not-asked");
		}
		return new FactPayload.ExplanationGiven(RefusedDeed.unlessGiven("words", command.words()), command.files());
	}

}
