package vn.dondoc.assignment.grouping;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;

/**
 * The Office says what quantities an assignment is to reach, in place of those it had.
 */
@Component
public class SetTargets {

	private final Deeds deeds;

	SetTargets(Deeds deeds) {
		this.deeds = deeds;
	}

	/** One target a line; nothing typed for none at all. */
	public record Command(DeedCall call, @Nullable String lines) {
	}

	/**
	 * Sets them; the first is what progress is held against.
	 * @throws RefusedDeed if a line is no target
	 */
	@Transactional
	public void set(Command command) {
		List<Dimension.Value> targets = TargetLines.read(command.lines());
		this.deeds.perform(AssignmentDeed.SET_DIMENSION, command.call(),
				(assignment) -> new FactPayload.DimensionSet(Dimension.TARGET, targets));
	}

}
