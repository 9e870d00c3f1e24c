package vn.dondoc.assignment.fulfilment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentSettings;
import vn.dondoc.assignment.Cause;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.Stamp;
import vn.dondoc.assignment.Standing;
import vn.dondoc.assignment.cause.Causes;
import vn.dondoc.setting.Settings;

/** The agency holds an assignment done and shows what proves it. */
@Component
public class SubmitResult {

	private final Deeds deeds;

	private final Causes causes;

	private final Settings settings;

	SubmitResult(Deeds deeds, Causes causes, Settings settings) {
		this.deeds = deeds;
		this.causes = causes;
		this.settings = settings;
	}

	/**
	 * The deliverable is a document by number and date, files, or both. A late result
	 * needs its cause: of the list, in words, or both.
	 */
	public record Command(DeedCall call, Deliverable deliverable, @Nullable String words, @Nullable UUID cause,
			@Nullable String causeInWords) {
	}

	@Transactional
	public void submit(Command command) {
		this.deeds.perform(AssignmentDeed.SUBMIT, command.call(),
				(assignment, stamp) -> submitted(command, assignment, stamp));
	}

	private FactPayload submitted(Command command, Assignment assignment, Stamp stamp) {
		if (!command.deliverable().provesSomething()) {
			throw RefusedDeed.needed("deliverable");
		}
		Cause cause = this.causes.chosen(command.cause());
		if (cause == null && command.causeInWords() == null && late(command, assignment, stamp)) {
			throw RefusedDeed.needed("cause");
		}
		return new FactPayload.Submitted(command.deliverable(), command.words(), command.causeInWords(), cause);
	}

	private boolean late(Command command, Assignment assignment, Stamp stamp) {
		DoneBasis basis = this.settings.get(AssignmentSettings.DONE_BASIS);
		return Standing.asOf(assignment.facts(), stamp.effectiveAt(), basis)
			.map(Standing::position)
			.filter((position) -> position.lateIfHandedIn(stamp.effectiveAt(), command.deliverable().date(), basis))
			.isPresent();
	}

}
