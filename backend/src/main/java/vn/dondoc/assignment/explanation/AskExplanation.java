package vn.dondoc.assignment.explanation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;

/** A leader asks the agency why. */
@Component
public class AskExplanation {

	private final Deeds deeds;

	AskExplanation(Deeds deeds) {
		this.deeds = deeds;
	}

	/** The question is kept as asked. */
	public record Command(DeedCall call, String question) {
	}

	@Transactional
	public void ask(Command command) {
		this.deeds.perform(AssignmentDeed.ASK_EXPLANATION, command.call(),
				(assignment) -> new FactPayload.ExplanationAsked(RefusedDeed.unlessGiven("words", command.question())));
	}

}
