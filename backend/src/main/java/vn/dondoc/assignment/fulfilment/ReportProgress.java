package vn.dondoc.assignment.fulfilment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;

/** The agency says how far it has got. */
@Component
public class ReportProgress {

	private final Deeds deeds;

	ReportProgress(Deeds deeds) {
		this.deeds = deeds;
	}

	/** Percent is 0 to 100. */
	public record Command(DeedCall call, @Nullable Integer percent, String words, @Nullable String obstacle) {
	}

	@Transactional
	public void report(Command command) {
		this.deeds.perform(AssignmentDeed.REPORT_PROGRESS, command.call(), (assignment) -> progress(command));
	}

	private static FactPayload progress(Command command) {
		Integer percent = command.percent();
		if (percent != null && (percent < 0 || percent > 100)) {
			throw RefusedDeed.about("percent", "percent-out-of-range");
		}
		return new FactPayload.Progress(percent, RefusedDeed.unlessGiven("words", command.words()), command.obstacle());
	}

}
