package vn.dondoc.backlog.tracker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.Starts;
import vn.dondoc.document.sheet.HeadedTable;
import vn.dondoc.document.sheet.TableRow;

/** Reads a tracker; whatever is wrong with whichever row is found, none hides another. */
public final class TrackerReader {

	/** So many rows are taken at once. */
	public static final int MOST = 50_000;

	private static final Pattern BETWEEN = Pattern.compile("[;\\n]");

	private static final int LONGEST_LABEL = 60;

	private static final int LONGEST_CONTENT = 10_000;

	private final Findings findings;

	private final DocumentCells documents;

	private final DueCells dues;

	private final ProgressCells progress;

	public TrackerReader(Findings findings, LocalDate today,
			BiFunction<Deadline, Starts, Optional<Instant>> firstLate) {
		this.findings = findings;
		this.documents = new DocumentCells(findings, today);
		this.dues = new DueCells(findings, firstLate);
		this.progress = new ProgressCells(findings, today);
	}

	/**
	 * The rows whose document could be read.
	 * @throws vn.dondoc.document.sheet.UnreadableSheet when the file holds no tracker
	 */
	public List<TrackerRow> read(byte[] file) {
		return HeadedTable.read(file, List.of(TrackerColumn.values()), MOST)
			.rows()
			.stream()
			.flatMap((row) -> this.documents.read(row).map((document) -> row(row, document)).stream())
			.toList();
	}

	private TrackerRow row(TableRow row, TrackerDocument document) {
		DueCells.Due due = this.dues.read(row, document.issuedOn());
		String label = row.text(TrackerColumn.LABEL);
		if (label.length() > LONGEST_LABEL) {
			this.findings.bad(row, TrackerColumn.LABEL, "too-long", LONGEST_LABEL);
		}
		List<String> leads = names(row, TrackerColumn.LEAD);
		if (leads.isEmpty()) {
			this.findings.bad(row, TrackerColumn.LEAD, "lead-missing");
		}
		TrackerRow.Job job = new TrackerRow.Job(label.isBlank() ? null : label, content(row), leads,
				names(row, TrackerColumn.COOPERATING), due.term(), due.rule());
		return new TrackerRow(row, document, job, this.progress.read(row, document.issuedOn()));
	}

	private String content(TableRow row) {
		String content = row.text(TrackerColumn.CONTENT);
		if (content.isBlank()) {
			this.findings.bad(row, TrackerColumn.CONTENT, "content-missing");
		}
		if (content.length() > LONGEST_CONTENT) {
			this.findings.bad(row, TrackerColumn.CONTENT, "too-long", LONGEST_CONTENT);
		}
		for (TrackerColumn column : TrackerColumn.values()) {
			if (row.text(column).startsWith("ERROR:#")) {
				this.findings.bad(row, column, "formula-failed", row.text(column).substring("ERROR:".length()));
			}
		}
		return content;
	}

	private static List<String> names(TableRow row, TrackerColumn column) {
		return Arrays.stream(BETWEEN.split(row.text(column)))
			.map(String::strip)
			.filter((name) -> !name.isEmpty() && !name.equals("-"))
			.distinct()
			.toList();
	}

}
