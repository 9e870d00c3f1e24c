package vn.dondoc.report.print;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.dondoc.report.frozen.FrozenRow;
import vn.dondoc.statistics.Row;
import vn.dondoc.statistics.Slice;
import vn.dondoc.system.Days;

/**
 * An assignment as a report prints it, asked now or frozen then.
 *
 * @param cell where it is counted; withdrawn where it is not
 * @param phrase of the deadline, where it is known
 */
record PrintedRow(String content, String source, LocalDate issuedOn, String lead, @Nullable String phrase,
		@Nullable LocalDate lastDay, Slice cell, @Nullable LocalDate submitted, @Nullable LocalDate confirmed) {

	static PrintedRow of(Row row) {
		Row.Progress progress = row.progress();
		return new PrintedRow(row.content(), row.source().title(), row.source().date(), row.lead().name(),
				row.due().phrase(), row.due().lastDay(),
				(progress.status() != null) ? Slice.of(progress.status()) : Slice.WITHDRAWN,
				day(progress.submittedAt()), day(progress.confirmedAt()));
	}

	static PrintedRow of(FrozenRow row) {
		FrozenRow.Printed printed = row.printed();
		return new PrintedRow(printed.content(), printed.source(), printed.issuedOn(), printed.leadName(), null,
				printed.lastDay(), row.cell(), day(printed.submittedAt()), day(printed.confirmedAt()));
	}

	private static @Nullable LocalDate day(@Nullable Instant instant) {
		return (instant != null) ? Days.of(instant) : null;
	}

}
