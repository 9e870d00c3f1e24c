package vn.dondoc.assignment.handover;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Terms;
import vn.dondoc.deadline.Deadline;

/** The Office takes up what was suspended and sets its deadline anew. */
@Component
public class ResumeAssignment {

	private final Deeds deeds;

	private final Terms terms;

	ResumeAssignment(Deeds deeds, Terms terms) {
		this.deeds = deeds;
		this.terms = terms;
	}

	/** Without a deadline there is none from now on. */
	public record Command(DeedCall call, @Nullable String phrase, @Nullable Deadline deadline,
			@Nullable String reason) {
	}

	@Transactional
	public void resume(Command command) {
		this.deeds.perform(AssignmentDeed.RESUME, command.call(),
				(assignment) -> new FactPayload.Resumed(this.terms.decided(command.phrase(), command.deadline()),
						command.reason()));
	}

}
