package vn.dondoc.backlog.tracker;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.Term;
import vn.dondoc.document.sheet.TableRow;

/** What a row says: one job of a document, for one agency or several. */
public record TrackerRow(TableRow row, TrackerDocument document, Job job, Progress progress) {

	/**
	 * The job.
	 *
	 * @param leads as they are written
	 * @param rule the rule that read the deadline; null where it is a date
	 */
	public record Job(@Nullable String label, String content, List<String> leads, List<String> cooperating, Term term,
			@Nullable String rule) {
	}

	/**
	 * How far it has got.
	 *
	 * @param resultOn the date of the result's document, where it is written behind its
	 * number
	 */
	public record Progress(TrackerStatus status, @Nullable LocalDate doneOn, @Nullable String result,
			@Nullable LocalDate resultOn, @Nullable String note) {
	}

}
