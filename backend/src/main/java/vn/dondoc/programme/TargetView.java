package vn.dondoc.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A target as pages show it, the values reached so far with the newest first. */
public record TargetView(TargetId id, TargetDetails details, List<Reached> reached, int version) {

	private static final int WHOLE = 100;

	public TargetView {
		reached = List.copyOf(reached);
	}

	/** A value reached: of which day, on what evidence, recorded by whom and when. */
	public record Reached(BigDecimal value, LocalDate on, String evidence, String by, Instant recordedAt) {
	}

	/** The value of today; null while none was recorded. */
	public @Nullable Reached last() {
		return this.reached.isEmpty() ? null : this.reached.get(0);
	}

	public boolean met() {
		Reached last = last();
		return last != null && this.details.reachedBy(last.value());
	}

	/**
	 * How far it is in hundredths, at most 100; what is to fall is there once it fell.
	 */
	public int percent() {
		Reached last = last();
		if (last == null) {
			return 0;
		}
		if (met()) {
			return WHOLE;
		}
		boolean rising = this.details.direction() == TargetDetails.Direction.AT_LEAST;
		BigDecimal part = rising ? last.value() : this.details.value();
		BigDecimal whole = rising ? this.details.value() : last.value();
		return part.signum() <= 0 ? 0 : Math.min(WHOLE - 1,
				part.multiply(BigDecimal.valueOf(WHOLE)).divide(whole, RoundingMode.FLOOR).intValue());
	}

}
