package vn.dondoc.assignment.fulfilment;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.RefusedDeed;
import vn.dondoc.assignment.cause.Causes;

/** The agency says how far it has got. */
@Component
public class ReportProgress {

	private final Deeds deeds;

	private final Causes causes;

	ReportProgress(Deeds deeds, Causes causes) {
		this.deeds = deeds;
		this.causes = causes;
	}

	/**
	 * Percent is 0 to 100.
	 *
	 * @param cause of the list of causes
	 * @param actual what is reached of the target, in its unit
	 */
	public record Command(DeedCall call, @Nullable Integer percent, String words, @Nullable String obstacle,
			@Nullable UUID cause, @Nullable BigDecimal actual) {
	}

	@Transactional
	public void report(Command command) {
		this.deeds.perform(AssignmentDeed.REPORT_PROGRESS, command.call(), (assignment) -> progress(command));
	}

	private FactPayload progress(Command command) {
		Integer percent = command.percent();
		if (percent != null && (percent < 0 || percent > 100)) {
			throw RefusedDeed.about("percent", "percent-out-of-range");
		}
		BigDecimal actual = command.actual();
		if (actual != null && actual.signum() < 0) {
			throw RefusedDeed.about("actual", "actual-below-zero");
		}
		return new FactPayload.Progress(percent, RefusedDeed.unlessGiven("words", command.words()), command.obstacle(),
				this.causes.chosen(command.cause()), actual);
	}

}
