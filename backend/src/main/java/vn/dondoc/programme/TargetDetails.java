package vn.dondoc.programme;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;

/**
 * What is entered of a target.
 *
 * @param unit "tỷ đồng", "%"; null where it is a mere number
 * @param agency who answers for it; null where all do
 */
public record TargetDetails(String name, Direction direction, BigDecimal value, @Nullable String unit,
		@Nullable AgencyId agency) {

	private static final int LONGEST_NAME = 500;

	private static final BigDecimal MOST = new BigDecimal("999999999999999");

	/** Which way the value is to be reached. */
	public enum Direction {

		/** At least so much: "trên 1.000 tỷ đồng", "100 %". */
		AT_LEAST,
		/** At most so much: "giảm còn dưới 5 %". */
		AT_MOST

	}

	/**
	 * Takes what was typed.
	 * @throws ProgrammeRule naming the first field that is wrong
	 */
	public TargetDetails {
		name = name.strip();
		if (name.isEmpty() || name.length() > LONGEST_NAME) {
			throw ProgrammeRule.targetName();
		}
		if (value.signum() <= 0 || value.compareTo(MOST) > 0 || value.stripTrailingZeros().scale() > 4) {
			throw ProgrammeRule.targetValue();
		}
	}

	/** Whether a value reaches it. */
	public boolean reachedBy(BigDecimal actual) {
		int compared = actual.compareTo(this.value);
		return (this.direction == Direction.AT_LEAST) ? compared >= 0 : compared <= 0;
	}

}
