package vn.dondoc.assignment.obligation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.deadline.Deadline;

/** An obligation as others see it. */
public record ObligationView(ObligationId id, ItemId item, int place, @Nullable String words, FanOut fanOut,
		@Nullable String phrase, @Nullable Deadline deadline, @Nullable String readByRule,
		@Nullable LocalDate eventOn) {
}
