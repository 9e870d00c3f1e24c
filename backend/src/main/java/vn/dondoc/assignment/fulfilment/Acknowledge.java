package vn.dondoc.assignment.fulfilment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;

/** The agency has seen an assignment and takes it on. */
@Component
public class Acknowledge {

	private final Deeds deeds;

	Acknowledge(Deeds deeds) {
		this.deeds = deeds;
	}

	/** Which assignment. */
	public record Command(DeedCall call) {
	}

	@Transactional
	public void acknowledge(Command command) {
		this.deeds.perform(AssignmentDeed.ACKNOWLEDGE, command.call(), (assignment) -> new FactPayload.Acknowledged());
	}

}
