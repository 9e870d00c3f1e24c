package vn.dondoc.assignment.obligation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.ItemId;
import vn.dondoc.directive.DirectiveId;

/** An item of a directive as others see it. */
public record ItemView(ItemId id, DirectiveId directive, int place, @Nullable String label, String content,
		@Nullable String product, @Nullable Integer sourceStart, @Nullable Integer sourceEnd, LocalDate issuedOn) {
}
