package vn.dondoc.assignment.fulfilment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;

/** The agency holds an assignment done and shows what proves it. */
@Component
public class SubmitResult {

	private final Deeds deeds;

	SubmitResult(Deeds deeds) {
		this.deeds = deeds;
	}

	/** The deliverable is a document by number and date, a file, or both. */
	public record Command(DeedCall call, Deliverable deliverable, @Nullable String words,
			@Nullable String causeOfDelay) {
	}

	@Transactional
	public void submit(Command command) {
		this.deeds.perform(AssignmentDeed.SUBMIT, command.call(), (assignment) -> submitted(command));
	}

	private static FactPayload submitted(Command command) {
		if (!command.deliverable().provesSomething()) {
			throw RefusedDeed.needed("deliverable");
		}
		return new FactPayload.Submitted(command.deliverable(), command.words(), command.causeOfDelay());
	}

}
