package vn.dondoc.assignment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ChosenRow;
import vn.dondoc.assignment.Priority;
import vn.dondoc.system.Ids;

/**
 * What assignments are to be cut by, as typed; a blank leaves the value as it is.
 *
 * @param leader the account of the leader in charge
 * @param monitor the account of the officer who follows it
 * @param cause why it is late, from the list of causes
 */
record ClassificationForm(@Nullable UUID commandId, @Nullable List<ChosenRow> chosen, @Nullable String field,
		@Nullable UUID leader, @Nullable UUID monitor, @Nullable Priority priority, @Nullable UUID cause,
		@Nullable LocalDate since, @Nullable String evidence) {

	static ClassificationForm of(@Nullable List<ChosenRow> chosen) {
		return new ClassificationForm(Ids.next(), chosen, null, null, null, null, null, null, null);
	}

	List<AssignmentId> assignments() {
		return Objects.requireNonNullElse(this.chosen, List.<ChosenRow>of())
			.stream()
			.map(ChosenRow::assignment)
			.distinct()
			.toList();
	}

}
