package vn.dondoc.backlog.tracker;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.document.sheet.SheetDay;
import vn.dondoc.document.sheet.TableRow;
import vn.dondoc.system.Days;

/** Reads how far a row's work has got. */
final class ProgressCells {

	private static final Pattern DATED = Pattern
		.compile("(.{1,150}?),?\\s+(?:ngày\\s+)?(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})");

	private static final int LONGEST = 200;

	private static final int LONGEST_NOTE = 4000;

	private final Findings findings;

	private final LocalDate today;

	ProgressCells(Findings findings, LocalDate today) {
		this.findings = findings;
		this.today = today;
	}

	TrackerRow.Progress read(TableRow row, LocalDate issuedOn) {
		Optional<LocalDate> doneOn = doneOn(row, issuedOn);
		TrackerStatus status = status(row, doneOn.isPresent());
		if (status.done() && row.text(TrackerColumn.DONE_ON).isBlank()) {
			this.findings.bad(row, TrackerColumn.DONE_ON, "done-day-missing", status.title());
		}
		if (!status.done() && doneOn.isPresent()) {
			this.findings.bad(row, TrackerColumn.STATUS, "done-day-of-undone", row.text(TrackerColumn.STATUS));
		}
		String note = row.text(TrackerColumn.NOTE);
		if (note.length() > LONGEST_NOTE) {
			this.findings.bad(row, TrackerColumn.NOTE, "too-long", LONGEST_NOTE);
		}
		return progress(row, status, doneOn.orElse(null), note.isBlank() ? null : note);
	}

	/** Without a word, what has a day of completion is completed. */
	private TrackerStatus status(TableRow row, boolean done) {
		String written = row.text(TrackerColumn.STATUS);
		TrackerStatus otherwise = done ? TrackerStatus.COMPLETED : TrackerStatus.ISSUED;
		if (written.isBlank()) {
			return otherwise;
		}
		Optional<TrackerStatus> status = TrackerStatus.read(written);
		if (status.isEmpty()) {
			this.findings.bad(row, TrackerColumn.STATUS, "no-status", written, TrackerStatus.titles());
		}
		return status.orElse(otherwise);
	}

	private Optional<LocalDate> doneOn(TableRow row, LocalDate issuedOn) {
		String written = row.text(TrackerColumn.DONE_ON);
		Optional<LocalDate> day = SheetDay.read(written);
		if (day.isEmpty() && !written.isBlank()) {
			this.findings.bad(row, TrackerColumn.DONE_ON, "no-day", written);
		}
		day.filter((one) -> one.isAfter(this.today))
			.ifPresent((one) -> this.findings.bad(row, TrackerColumn.DONE_ON, "day-to-come", written));
		day.filter((one) -> one.isBefore(issuedOn))
			.ifPresent((one) -> this.findings.bad(row, TrackerColumn.DONE_ON, "done-before-document", Days.print(one),
					Days.print(issuedOn)));
		return day;
	}

	private TrackerRow.Progress progress(TableRow row, TrackerStatus status, @Nullable LocalDate doneOn,
			@Nullable String note) {
		String result = row.text(TrackerColumn.RESULT);
		if (result.length() > LONGEST) {
			this.findings.bad(row, TrackerColumn.RESULT, "too-long", LONGEST);
		}
		Matcher dated = DATED.matcher(result);
		if (dated.matches()) {
			return new TrackerRow.Progress(status, doneOn, dated.group(1), SheetDay.read(dated.group(2)).orElse(null),
					note);
		}
		return new TrackerRow.Progress(status, doneOn, result.isBlank() ? null : result, null, note);
	}

}
