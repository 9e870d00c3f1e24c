package vn.dondoc.account.spreadsheet;

import org.jspecify.annotations.Nullable;

import vn.dondoc.account.PersonDetails;
import vn.dondoc.system.BrokenRule;

/** A row and the person it means, or the rule it breaks. */
public record CheckedRow(SheetRow row, @Nullable PersonDetails person, @Nullable BrokenRule broken) {

	public boolean good() {
		return this.broken == null;
	}

}
