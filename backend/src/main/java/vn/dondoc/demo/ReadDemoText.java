package vn.dondoc.demo;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.EnterDirective;
import vn.dondoc.directive.Origin;
import vn.dondoc.directive.ReviewOutcome;
import vn.dondoc.document.DocumentNumber;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.Found;
import vn.dondoc.document.HeaderFields;
import vn.dondoc.proposal.Decisions;
import vn.dondoc.proposal.Decisions.Seen;
import vn.dondoc.proposal.IssueProposals;
import vn.dondoc.proposal.ReviewSheet;
import vn.dondoc.proposal.ReviewSheets;
import vn.dondoc.system.Ids;

/** Takes a text of the demo in, reviews it as a clerk would, and issues it. */
@Component
@Profile(DemoClock.PROFILES)
class ReadDemoText {

	private final EnterDirective enterDirective;

	private final Directives directives;

	private final ReviewSheets sheets;

	private final Decisions decisions;

	private final IssueProposals issueProposals;

	private final DemoPeople people;

	private final ReviewOutcome outcome;

	ReadDemoText(EnterDirective enterDirective, Directives directives, ReviewSheets sheets, Decisions decisions,
			IssueProposals issueProposals, DemoPeople people, ReviewOutcome outcome) {
		this.enterDirective = enterDirective;
		this.directives = directives;
		this.sheets = sheets;
		this.decisions = decisions;
		this.issueProposals = issueProposals;
		this.people = people;
		this.outcome = outcome;
	}

	/** Everything that can be issued as read is accepted and issued. */
	DirectiveId issue(String text, LocalDate on, int number) {
		DirectiveId id = leaveForReview(text, on, number);
		for (ReviewSheet.Entry entry : this.sheets.of(id).entries()) {
			if (entry.draft().issuable()) {
				this.decisions.accept(new Seen(id, entry.id(), entry.version()));
			}
		}
		this.decisions.clearRemainder(id);
		this.issueProposals.issue(Ids.next(), this.people.clerk(), id);
		return id;
	}

	DirectiveId leaveForReview(String text, LocalDate on, int number) {
		String words = DemoText.of(text, on, number);
		return this.enterDirective.enter(header(words, on), words, null);
	}

	void closeWithout(String text, LocalDate on, int number) {
		DirectiveId id = leaveForReview(text, on, number);
		this.decisions.clearRemainder(id);
		this.outcome.nothingToDo(id, this.directives.get(id).version());
	}

	private static DirectiveHeader header(String words, LocalDate on) {
		HeaderFields read = HeaderFields.read(words);
		DocumentType type = Optional.ofNullable(value(read.type())).orElse(DocumentType.CONG_VAN);
		String orderedBy = value(read.orderedBy());
		Origin origin = new Origin(Optional.ofNullable(value(read.issuer())).orElse("UBND tỉnh Thái Nguyên"), orderedBy,
				(orderedBy != null && orderedBy.startsWith("Chủ tịch")) ? DirectiveSource.CHAIRMAN
						: DirectiveSource.PEOPLES_COMMITTEE);
		return new DirectiveHeader(Optional.ofNullable(value(read.number())).orElse(new DocumentNumber("", "")),
				type.name(), origin, on, Optional.ofNullable(value(read.summary())).orElse(type.label()));
	}

	private static <T> @Nullable T value(@Nullable Found<T> found) {
		return (found != null) ? found.value() : null;
	}

}
