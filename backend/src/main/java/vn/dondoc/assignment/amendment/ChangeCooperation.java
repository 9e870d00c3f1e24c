package vn.dondoc.assignment.amendment;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Participant;
import vn.dondoc.assignment.Receivers;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Stamp;
import vn.dondoc.organisation.AgencyId;

/** The Office adds a cooperating agency, replaces one, or lets one go. */
@Component
public class ChangeCooperation {

	private final Deeds deeds;

	private final Receivers receivers;

	ChangeCooperation(Deeds deeds, Receivers receivers) {
		this.deeds = deeds;
		this.receivers = receivers;
	}

	/**
	 * Who leaves, who comes, or both.
	 *
	 * @param until by when whoever comes has to do its part; null for the day it was
	 * asked of whom it replaces
	 */
	public record Command(DeedCall call, @Nullable AgencyId leaves, @Nullable AgencyId comes, @Nullable LocalDate until,
			String reason) {
	}

	@Transactional
	public void change(Command command) {
		this.deeds.perform(AssignmentDeed.CHANGE_COOPERATION, command.call(),
				(assignment, stamp) -> changed(command, assignment, stamp));
	}

	private FactPayload changed(Command command, Assignment assignment, Stamp stamp) {
		String reason = RefusedDeed.unlessGiven("reason", command.reason());
		AgencyId leaves = command.leaves();
		AgencyId comes = command.comes();
		if (leaves == null && comes == null) {
			throw RefusedDeed.needed("agency");
		}
		if (leaves != null && !cooperates(leaves, assignment)) {
			throw RefusedDeed.about("cooperating", "not-cooperating");
		}
		if (comes != null) {
			guardNewcomer(command, comes, assignment);
			this.receivers.require(comes, stamp);
		}
		return (leaves != null) ? new FactPayload.CooperationHandedOver(leaves, comes, reason, command.until())
				: new FactPayload.CooperationAsked(Objects.requireNonNull(comes), command.until(), reason);
	}

	private static boolean cooperates(AgencyId agency, Assignment assignment) {
		return assignment.participants().contains(new Participant(agency));
	}

	/** Whoever is there already may be given another day. */
	private static void guardNewcomer(Command command, AgencyId comes, Assignment assignment) {
		if (comes.equals(assignment.leadAgency())) {
			throw RefusedDeed.about("agency", "cooperates-with-itself");
		}
		boolean anotherDay = command.leaves() == null && command.until() != null;
		if (cooperates(comes, assignment) && !anotherDay) {
			throw RefusedDeed.about("agency", "cooperates-already");
		}
	}

}
