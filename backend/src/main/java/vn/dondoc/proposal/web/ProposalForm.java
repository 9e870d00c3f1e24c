package vn.dondoc.proposal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.obligation.FanOut;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.Rhythm;
import vn.dondoc.proposal.Assignee;
import vn.dondoc.proposal.Draft;
import vn.dondoc.proposal.Due;
import vn.dondoc.proposal.ReviewSheet.Entry;
import vn.dondoc.proposal.Selection;
import vn.dondoc.system.Ids;

/** A proposal as a clerk writes it; names as printed, one per line of the form. */
record ProposalForm(UUID commandId, long version, @Nullable @Size(max = 100) String label,
		@NotBlank(message = "{proposal.error.content}") String content, @Nullable List<String> leads,
		@Nullable List<FanOut> ways, @Nullable List<String> monitors, @Nullable List<String> cooperating,
		@Nullable DueForm due, @Nullable @Size(max = 500) String product, @Nullable Integer start,
		@Nullable Integer end) {

	static ProposalForm of(Entry entry, List<String> monitorNames) {
		Draft draft = entry.draft();
		Selection words = entry.words();
		return new ProposalForm(Ids.next(), entry.version(), draft.label(), draft.content(), names(draft.leads()),
				draft.leads().stream().map(Assignee::fanOut).toList(), monitorNames, names(draft.cooperating()),
				DueForm.of(draft.due()), draft.product(), (words != null) ? words.start() : null,
				(words != null) ? words.end() : null);
	}

	/** An empty form, or one that begins with words somebody selected. */
	static ProposalForm blank(String content, @Nullable Integer start, @Nullable Integer end) {
		return new ProposalForm(Ids.next(), 0, null, content, List.of(), List.of(), List.of(), List.of(),
				DueForm.of((Due) null), null, start, end);
	}

	private static List<String> names(List<Assignee> assignees) {
		return assignees.stream().map(Assignee::printedName).toList();
	}

	/** The names of the leads, with room for one more. */
	public List<String> leadLines() {
		return withOneMore(leadNames());
	}

	public List<String> cooperatingLines() {
		return withOneMore(cooperatingNames());
	}

	List<String> leadNames() {
		return written(this.leads);
	}

	List<String> cooperatingNames() {
		return written(this.cooperating);
	}

	public FanOut way(int line) {
		return (this.ways != null && line < this.ways.size())
				? Objects.requireNonNullElse(this.ways.get(line), FanOut.EACH_MEMBER) : FanOut.EACH_MEMBER;
	}

	public String monitor(int line) {
		return (this.monitors != null && line < this.monitors.size())
				? Objects.requireNonNullElse(this.monitors.get(line), "") : "";
	}

	@Nullable Selection words() {
		return (this.start != null && this.end != null && this.start < this.end) ? new Selection(this.start, this.end)
				: null;
	}

	private static List<String> written(@Nullable List<String> lines) {
		return (lines != null)
				? lines.stream().filter(Objects::nonNull).map(String::strip).filter((line) -> !line.isEmpty()).toList()
				: List.of();
	}

	private static List<String> withOneMore(List<String> lines) {
		List<String> more = new ArrayList<>(lines);
		more.add("");
		return more;
	}

	/** The deadline's part of the form, as typed. */
	record DueForm(@Nullable String phrase, @Nullable Kind kind, @Nullable String day, @Nullable String time,
			@Nullable String amount, Deadline.Within.@Nullable Unit unit, Deadline.Within.@Nullable Start from,
			Rhythm.@Nullable Every every, @Nullable String on) {

		/** What a clerk may choose a deadline to be. */
		enum Kind {

			NONE, BEFORE, UNTIL, WITHIN, RECURRING, RECURRING_BEFORE, UNDETERMINED

		}

		static DueForm of(@Nullable Due due) {
			return DueForms.of(due);
		}

	}

}
