package vn.dondoc.assignment.reminder;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;

/**
 * The Office reminds of an assignment, in words or by a letter; numbered with what the
 * dated rules made.
 */
@Component
public class RemindAssignment {

	private final Deeds deeds;

	RemindAssignment(Deeds deeds) {
		this.deeds = deeds;
	}

	/** The document is the number of the letter, where it was one. */
	public record Command(DeedCall call, @Nullable String document, String words) {
	}

	@Transactional
	public void remind(Command command) {
		this.deeds.perform(AssignmentDeed.REMIND, command.call(),
				(assignment) -> new FactPayload.Reminded(Reminders.next(assignment.facts()), command.document(),
						RefusedDeed.unlessGiven("words", command.words()), null));
	}

}
