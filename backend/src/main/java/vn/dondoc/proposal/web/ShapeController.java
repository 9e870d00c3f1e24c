package vn.dondoc.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.dondoc.account.SignedIn;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.Directives;
import vn.dondoc.proposal.Decisions.Seen;
import vn.dondoc.proposal.MergeProposals;
import vn.dondoc.proposal.ProposalId;
import vn.dondoc.proposal.ReviewSheet.Entry;
import vn.dondoc.proposal.ReviewSheets;
import vn.dondoc.proposal.Selection;
import vn.dondoc.proposal.SplitProposal;

/** Making one proposal of two, and two of one. */
@Controller
class ShapeController {

	/** Behind these a second job may begin. */
	private static final Pattern JOINT = Pattern.compile("[.;:,]\\s+|\\s+(?=đồng thời\\s)");

	private final MergeProposals mergeProposals;

	private final SplitProposal splitProposal;

	private final ReviewSheets sheets;

	private final Directives directives;

	private final ReviewPage page;

	ShapeController(MergeProposals mergeProposals, SplitProposal splitProposal, ReviewSheets sheets,
			Directives directives, ReviewPage page) {
		this.mergeProposals = mergeProposals;
		this.splitProposal = splitProposal;
		this.sheets = sheets;
		this.directives = directives;
		this.page = page;
	}

	@PostMapping("/directives/{id}/proposals/{proposal}/merge")
	String merge(@PathVariable DirectiveId id, @PathVariable ProposalId proposal, @RequestParam long version,
			SignedIn me, HttpServletRequest request, HttpServletResponse response, Model model) {
		this.mergeProposals.merge(new Seen(id, proposal, version));
		return this.page.all(id, "p-" + proposal.value(), me, request, response, model);
	}

	/** Places to split at, for those who do not point at one. */
	@GetMapping("/directives/{id}/proposals/{proposal}/split")
	String places(@PathVariable DirectiveId id, @PathVariable ProposalId proposal, Model model) {
		Entry entry = this.sheets.entry(id, proposal);
		model.addAttribute("directive", this.directives.get(id));
		model.addAttribute("proposal", proposal.value());
		model.addAttribute("version", entry.version());
		model.addAttribute("parts", parts(this.directives.text(id), entry.words()));
		return "proposal/review/split";
	}

	@PostMapping("/directives/{id}/proposals/{proposal}/split")
	String split(@PathVariable DirectiveId id, @PathVariable ProposalId proposal, @RequestParam long version,
			@RequestParam(defaultValue = "-1") int at, SignedIn me, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		this.splitProposal.split(new Seen(id, proposal, version), at);
		return this.page.all(id, "p-" + proposal.value(), me, request, response, model);
	}

	/** A part of a proposal's words, and where it begins in the directive. */
	record Part(int start, String text) {
	}

	private static List<Part> parts(String text, @Nullable Selection words) {
		if (words == null) {
			return List.of();
		}
		List<Part> parts = new ArrayList<>();
		Matcher joint = JOINT.matcher(text).region(words.start(), Math.min(words.end(), text.length()));
		int at = words.start();
		while (joint.find()) {
			parts.add(new Part(at, text.substring(at, joint.end()).strip()));
			at = joint.end();
		}
		parts.add(new Part(at, text.substring(at, Math.min(words.end(), text.length())).strip()));
		return parts.stream().filter((part) -> !part.text().isEmpty()).toList();
	}

}
