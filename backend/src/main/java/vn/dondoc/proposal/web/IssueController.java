package vn.dondoc.proposal.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.obligation.IssueAssignments;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.Directives;
import vn.dondoc.proposal.CheckSheet;
import vn.dondoc.proposal.CheckSheets;
import vn.dondoc.proposal.Due;
import vn.dondoc.proposal.IssueProposals;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Notice;

/** Checking the answers and issuing. */
@Controller
class IssueController {

	private final CheckSheets sheets;

	private final IssueProposals issueProposals;

	private final Directives directives;

	private final DueWords dueWords;

	IssueController(CheckSheets sheets, IssueProposals issueProposals, Directives directives, DueWords dueWords) {
		this.sheets = sheets;
		this.issueProposals = issueProposals;
		this.directives = directives;
		this.dueWords = dueWords;
	}

	@GetMapping("/directives/{id}/issue")
	String check(@PathVariable DirectiveId id, Model model) {
		CheckSheet sheet = this.sheets.of(id);
		model.addAttribute("directive", this.directives.get(id));
		model.addAttribute("sheet", sheet);
		model.addAttribute("dueWords", dueWords(sheet));
		model.addAttribute("commandId", Ids.next());
		return "proposal/issue/page";
	}

	@PostMapping("/directives/{id}/issue")
	String issue(@PathVariable DirectiveId id, @RequestParam UUID commandId, SignedIn me, RedirectAttributes redirect) {
		IssueAssignments.Issued issued = this.issueProposals.issue(commandId, me, id);
		new Notice("proposal.issue.done", issued.items(), issued.assignments()).showOn(redirect);
		return "redirect:/directives/" + id.value();
	}

	private Map<Due, String> dueWords(CheckSheet sheet) {
		return Stream
			.concat(sheet.shares().stream().flatMap((share) -> share.lines().stream()), sheet.recordOnly().stream())
			.map(CheckSheet.Line::due)
			.flatMap((due) -> (due != null) ? Stream.of(due) : Stream.empty())
			.distinct()
			.collect(Collectors.toMap((due) -> due, (due) -> this.dueWords.of(due.meaning())));
	}

}
