package vn.dondoc.worklist.taken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

import vn.dondoc.statistics.Row;
import vn.dondoc.system.Days;

/** What a row says, cell by cell, in the words of the page it was taken from. */
record RowCells(MessageSource messages, Locale locale) {

	private static final List<String> COLUMNS = List.of("content", "lead", "source", "issued", "phrase", "due",
			"priority", "status", "submitted", "confirmed", "updated");

	static final int[] WIDTHS = { 60, 34, 30, 12, 26, 12, 14, 26, 12, 12, 12 };

	/** A text, or a day that a spreadsheet can reckon with. */
	record Cell(@Nullable String text, @Nullable LocalDate day) {

		static Cell of(@Nullable String text) {
			return new Cell(Objects.requireNonNullElse(text, ""), null);
		}

		static Cell of(@Nullable LocalDate day) {
			return new Cell(null, day);
		}

		static Cell of(@Nullable Instant instant) {
			return new Cell(null, (instant != null) ? Days.of(instant) : null);
		}

		String print() {
			return (this.text != null) ? this.text : (this.day != null) ? Days.print(this.day) : "";
		}

	}

	List<String> heads() {
		return COLUMNS.stream().map((column) -> say("worklist.taken." + column)).toList();
	}

	String about() {
		return say("worklist.taken.about");
	}

	String title() {
		return say("worklist.title");
	}

	List<Cell> of(Row row) {
		Row.Progress progress = row.progress();
		return List.of(Cell.of(row.content()), Cell.of(row.lead().name()), Cell.of(row.source().title()),
				Cell.of(row.source().date()), Cell.of(row.due().phrase()), Cell.of(row.due().lastDay()),
				Cell.of(say("assignment.priority." + progress.priority())), Cell.of(status(progress)),
				Cell.of(progress.submittedAt()), Cell.of(progress.confirmedAt()), Cell.of(progress.updatedAt()));
	}

	private String status(Row.Progress progress) {
		Long days = progress.chip().days();
		String chip = "status." + progress.chip().code();
		String status = (days != null) ? say(chip + ".days", days) : say(chip);
		return progress.disputed() ? status + "; " + say("worklist.disputed") : status;
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

}
