package vn.dondoc.extraction.order;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.Organ;

/**
 * Where a clause stands. {@code ordering}: orders are being given here, in an item of a
 * directive or a leader's speech; {@code item}: clauses without an agency go on with
 * those named before; {@code press}: the news tells it; {@code led}: a heading names who
 * is to do what stands beneath it; {@code speaker}: the organ that gives the orders.
 */
public record Setting(boolean ordering, boolean item, boolean press, boolean led, @Nullable Organ speaker) {

	/** A heading or lead-in of a directive, read for the order it may hold. */
	public static Setting heading(boolean press) {
		return new Setting(true, false, press, false, null);
	}

	/** The same place, where orders are being given by now. */
	public Setting given() {
		return new Setting(true, this.item, this.press, this.led, this.speaker);
	}

}
