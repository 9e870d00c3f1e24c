package vn.dondoc.report.signing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Author;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.frozen.Frozen;

/**
 * A prepared report as others see it.
 *
 * @param steps what was done to it, the first one first
 */
public record PreparedReportView(PreparedReportId id, int version, ReportState state, ReportOrder order,
		Content content, Succession succession, List<ReportStep> steps) {

	/**
	 * What it says.
	 *
	 * @param hash that of everything frozen
	 * @param position in which it was signed
	 * @param seal the last one of the audit trail before it was signed
	 */
	public record Content(Frozen frozen, String hash, String words, String wordsHash, @Nullable SignerPosition position,
			@Nullable SealPrint seal) {
	}

	/** Whose place it takes, and who took its place. */
	public record Succession(@Nullable PreparedReportId supersedes, @Nullable String reason,
			@Nullable PreparedReportId supersededBy) {
	}

	/** Whether a schedule prepared it: it is nobody's own. */
	public boolean preparedByItself() {
		return this.steps.get(0).account().equals(Author.NOBODY);
	}

	/** The step that brought it where it is. */
	public ReportStep last() {
		return this.steps.get(this.steps.size() - 1);
	}

	/**
	 * Whether this person prepared or edited it, and so can neither check nor sign it.
	 */
	public boolean writtenBy(SignedIn person) {
		return this.steps.stream()
			.filter((step) -> step.kind() == ReportStep.Kind.PREPARED || step.kind() == ReportStep.Kind.WORDS_EDITED)
			.anyMatch((step) -> step.account().equals(person.account()));
	}

}
