package vn.dondoc.assignment.cooperation;

import java.time.LocalDate;

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

/** The lead asks another agency for its part. */
@Component
public class AskCooperation {

	private final Deeds deeds;

	private final Receivers receivers;

	AskCooperation(Deeds deeds, Receivers receivers) {
		this.deeds = deeds;
		this.receivers = receivers;
	}

	/** Until is the last day the lead can wait. */
	public record Command(DeedCall call, @Nullable AgencyId agency, @Nullable LocalDate until, String words) {
	}

	@Transactional
	public void ask(Command command) {
		this.deeds.perform(AssignmentDeed.ASK_COOPERATION, command.call(),
				(assignment, stamp) -> asked(command, assignment, stamp));
	}

	private FactPayload asked(Command command, Assignment assignment, Stamp stamp) {
		AgencyId agency = command.agency();
		if (agency == null) {
			throw RefusedDeed.needed("agency");
		}
		if (agency.equals(assignment.leadAgency())) {
			throw RefusedDeed.about("agency", "cooperates-with-itself");
		}
		this.receivers.require(agency, stamp);
		return new FactPayload.CooperationAsked(agency, command.until(),
				RefusedDeed.unlessGiven("words", command.words()));
	}

}
