package vn.dondoc.assignment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What figures are cut by; each is set by a dated fact and may change. */
public enum Dimension {

	SOURCE, ORDERED_BY, MEETING, FIELD, LEADER, MONITOR, PROGRAMME, TARGET, PRIORITY,
	/**
	 * Why it is late, as the Office found out afterwards; before what the agency said.
	 */
	CAUSE;

	/**
	 * One value of a dimension: what it refers to, how it reads, and the unit of a target
	 * value.
	 */
	public record Value(@Nullable UUID reference, String text, @Nullable String unit) {

		public static Value of(String text) {
			return new Value(null, text, null);
		}

	}

}
