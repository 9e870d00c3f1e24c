package vn.dondoc.report.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.statistics.Slice;
import vn.dondoc.statistics.change.Change;

/** Which of the changes an address asks for; null asks for any. */
record MoveFilter(@Nullable String was, @Nullable String is) {

	private static final String ABSENT = "absent";

	/** As an address and a message key name a cell, or that it is none. */
	static String code(@Nullable Slice cell) {
		return (cell != null) ? cell.code() : ABSENT;
	}

	List<Change> of(List<Change> changes) {
		return changes.stream()
			.filter((change) -> meets(this.was, change.move().before()))
			.filter((change) -> meets(this.is, change.move().after()))
			.toList();
	}

	private static boolean meets(@Nullable String asked, @Nullable Slice cell) {
		return asked == null || asked.isBlank() || asked.equals(code(cell));
	}

}
