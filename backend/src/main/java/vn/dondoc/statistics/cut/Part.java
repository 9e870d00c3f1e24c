package vn.dondoc.statistics.cut;

import org.jspecify.annotations.Nullable;

/**
 * One part of a cut.
 *
 * @param value null for what bears no value of it
 */
public record Part(Cut cut, @Nullable String value) {

	/** Written in an address for the part that bears no value. */
	public static final String NONE = "-";

	/** Reads what {@link #written()} wrote. */
	public static Part of(Cut cut, String written) {
		if (!NONE.equals(written)) {
			cut.parameter(written);
		}
		return new Part(cut, NONE.equals(written) ? null : written);
	}

	public String written() {
		return (this.value != null) ? this.value : NONE;
	}

}
