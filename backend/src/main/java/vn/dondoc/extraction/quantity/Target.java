package vn.dondoc.extraction.quantity;

import java.math.BigDecimal;

/** A quantity to reach: the words it was read from, its value and what it counts. */
public record Target(String words, Bound bound, BigDecimal value, String unit) {

	/** How the quantity bounds the result. */
	public enum Bound {

		AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, ABOUT, EXACTLY

	}

}
