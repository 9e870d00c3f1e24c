package vn.dondoc.assignment.cooperation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Participant;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.organisation.AgencyId;

/** A cooperating agency gives the lead its part. */
@Component
public class AnswerCooperation {

	private final Deeds deeds;

	AnswerCooperation(Deeds deeds) {
		this.deeds = deeds;
	}

	/**
	 * The Office names the agency whose answer it records; an agency answers for itself.
	 */
	public record Command(DeedCall call, @Nullable AgencyId agency, String words, List<AttachmentId> files) {
	}

	@Transactional
	public void answer(Command command) {
		AgencyId agency = command.call().by().isOffice() ? command.agency() : command.call().by().agency();
		if (agency == null) {
			throw RefusedDeed.needed("agency");
		}
		this.deeds.performFor(agency, AssignmentDeed.ANSWER_COOPERATION, command.call(),
				(assignment) -> answered(command, agency, assignment));
	}

	private static FactPayload answered(Command command, AgencyId agency, Assignment assignment) {
		if (!assignment.participants().contains(new Participant(agency))) {
			throw RefusedDeed.about("agency", "does-not-cooperate");
		}
		return new FactPayload.CooperationAnswered(agency, RefusedDeed.unlessGiven("words", command.words()),
				command.files());
	}

}
