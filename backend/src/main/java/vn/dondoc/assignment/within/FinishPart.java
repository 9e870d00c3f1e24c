package vn.dondoc.assignment.within;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;

/** Somebody of the agency reports a part done. */
@Component
public class FinishPart {

	private final Deeds deeds;

	FinishPart(Deeds deeds) {
		this.deeds = deeds;
	}

	/** The part is named by the number of the fact it was passed on with. */
	public record Command(DeedCall call, @Nullable Integer part, @Nullable String words) {
	}

	@Transactional
	public void finish(Command command) {
		this.deeds.perform(AssignmentDeed.FINISH_PART, command.call(), (assignment) -> finished(command, assignment));
	}

	private static FactPayload finished(Command command, Assignment assignment) {
		Integer number = command.part();
		boolean open = number != null && Part.of(assignment.facts())
			.stream()
			.anyMatch((part) -> part.number() == number && part.finishedAt() == null);
		if (number == null || !open) {
			throw RefusedDeed.about("part", "part-not-open");
		}
		return new FactPayload.PartFinished(number, command.words());
	}

}
