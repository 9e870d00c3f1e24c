package vn.dondoc.assignment.extension;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Terms;
import vn.dondoc.deadline.Deadline;

/** The Office changes a deadline; it works from the decision on. */
@Component
public class ChangeDeadline {

	private final Deeds deeds;

	private final Terms terms;

	ChangeDeadline(Deeds deeds, Terms terms) {
		this.deeds = deeds;
		this.terms = terms;
	}

	/** Without a deadline there is none from now on. */
	public record Command(DeedCall call, @Nullable String phrase, @Nullable Deadline deadline, String reason) {
	}

	@Transactional
	public void change(Command command) {
		this.deeds.perform(AssignmentDeed.CHANGE_DEADLINE, command.call(),
				(assignment) -> new FactPayload.Amended(this.terms.decided(command.phrase(), command.deadline()),
						RefusedDeed.unlessGiven("reason", command.reason())));
	}

}
