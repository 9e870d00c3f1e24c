package vn.dondoc.assignment.fulfilment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Quality;

/** The Office holds an assignment done. */
@Component
public class ConfirmCompletion {

	private final Deeds deeds;

	ConfirmCompletion(Deeds deeds) {
		this.deeds = deeds;
	}

	/** A note and a mark are optional. */
	public record Command(DeedCall call, @Nullable String note, @Nullable Quality quality) {
	}

	@Transactional
	public void confirm(Command command) {
		this.deeds.perform(AssignmentDeed.CONFIRM, command.call(),
				(assignment) -> new FactPayload.Confirmed(command.note(), command.quality()));
	}

}
