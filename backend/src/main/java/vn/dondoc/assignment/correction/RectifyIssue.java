package vn.dondoc.assignment.correction;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Term;
import vn.dondoc.assignment.Terms;
import vn.dondoc.deadline.Starts;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.organisation.AgencyId;

/**
 * The Office puts an entry error of the issue right: counts from the original date, known
 * from now.
 */
@Component
public class RectifyIssue {

	private final Deeds deeds;

	private final Terms terms;

	RectifyIssue(Deeds deeds, Terms terms) {
		this.deeds = deeds;
		this.terms = terms;
	}

	/** What was entered right is null. */
	public record Command(DeedCall call, @Nullable LocalDate issuedOn, @Nullable AgencyId lead, @Nullable String phrase,
			@Nullable Deadline deadline, String reason) {
	}

	@Transactional
	public void rectify(Command command) {
		this.deeds.perform(AssignmentDeed.RECTIFY, command.call(), (assignment) -> rectified(command, assignment));
	}

	private FactPayload rectified(Command command, Assignment assignment) {
		if (command.issuedOn() == null && command.lead() == null && command.deadline() == null) {
			throw RefusedDeed.about(null, "nothing-to-rectify");
		}
		String reason = RefusedDeed.unlessGiven("reason", command.reason());
		Term term = (command.deadline() != null)
				? this.terms.of(command.phrase(), command.deadline(), starts(command, assignment)) : null;
		return new FactPayload.Rectified(command.issuedOn(), command.lead(), term, reason);
	}

	private static Starts starts(Command command, Assignment assignment) {
		LocalDate issuedOn = (command.issuedOn() != null) ? command.issuedOn() : assignment.issuedOn();
		return new Starts(issuedOn, assignment.deliveredOn(), null);
	}

}
