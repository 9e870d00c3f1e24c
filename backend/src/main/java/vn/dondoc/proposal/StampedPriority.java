package vn.dondoc.proposal;

import java.util.Optional;

import vn.dondoc.assignment.Priority;
import vn.dondoc.document.UrgencyMark;

/** How pressing all that a directive orders is, by the stamp it bears. */
final class StampedPriority {

	private StampedPriority() {
	}

	static Optional<Priority> of(String text) {
		return UrgencyMark.find(text).map((mark) -> Priority.valueOf(mark.name()));
	}

}
