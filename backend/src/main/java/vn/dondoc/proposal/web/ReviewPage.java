package vn.dondoc.proposal.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.dondoc.account.SignedIn;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.proposal.ProposalId;
import vn.dondoc.proposal.ProposalState;
import vn.dondoc.proposal.ReviewSheet;
import vn.dondoc.proposal.ReviewSheet.Entry;
import vn.dondoc.proposal.ReviewSheets;
import vn.dondoc.proposal.UndoDecision;

/**
 * Lays the review out: whole, or, where a script asked, only the card that changed with
 * what changed around it.
 */
@Component
class ReviewPage {

	private static final Pattern CARD = Pattern.compile("p-[0-9a-f-]{36}");

	private final ReviewSheets sheets;

	private final Cards cards;

	private final UndoDecision undo;

	private final ProposalForms forms;

	private final Explain explain;

	ReviewPage(ReviewSheets sheets, Cards cards, UndoDecision undo, ProposalForms forms, Explain explain) {
		this.sheets = sheets;
		this.cards = cards;
		this.undo = undo;
		this.forms = forms;
		this.explain = explain;
	}

	void whole(DirectiveId id, SignedIn me, Model model) {
		ReviewSheet sheet = this.sheets.of(id);
		Cards.Drawn drawn = this.cards.of(sheet, sheet.entries());
		bar(sheet, me, model);
		model.addAttribute("segments", Segment.of(sheet));
		model.addAttribute("items", items(sheet, drawn.cards()));
		model.addAttribute("groups", drawn.groups());
		boolean unknown = drawn.cards().stream().anyMatch(Card::namesUnknown);
		model.addAttribute("names",
				unknown ? this.forms.names(sheet.directive().header().issuedOn()) : List.<String>of());
	}

	/** After a deed on one card. */
	String card(DirectiveId id, ProposalId proposal, SignedIn me, HttpServletRequest request, Model model) {
		if (!byScript(request)) {
			return "redirect:" + path(id) + "#p-" + proposal.value();
		}
		ReviewSheet sheet = this.sheets.of(id);
		Entry entry = sheet.entries().stream().filter((one) -> one.id().equals(proposal)).findFirst().orElseThrow();
		bar(sheet, me, model);
		model.addAttribute("card", this.cards.of(sheet, List.of(entry)).cards().get(0));
		model.addAttribute("changed", Segment.under(sheet, entry));
		return "proposal/review/changed";
	}

	/** After a deed on several cards: the whole review, shown from this one on. */
	String all(DirectiveId id, String at, SignedIn me, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		String anchor = CARD.matcher(at).matches() ? at : "";
		if (!byScript(request)) {
			return "redirect:" + path(id) + (anchor.isEmpty() ? "" : "#" + anchor);
		}
		whole(id, me, model);
		response.setHeader("HX-Retarget", "#review");
		response.setHeader("HX-Reswap", "outerHTML");
		response.setHeader("HX-Trigger-After-Swap", "{\"review:show\": \"" + anchor + "\"}");
		return "proposal/review/whole";
	}

	static String path(DirectiveId id) {
		return "/directives/" + id.value() + "/proposals";
	}

	private static boolean byScript(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null;
	}

	private void bar(ReviewSheet sheet, SignedIn me, Model model) {
		model.addAttribute("directive", sheet.directive());
		model.addAttribute("coverage", sheet.coverage());
		model.addAttribute("total", sheet.entries().size());
		model.addAttribute("accepted", sheet.count(ProposalState.ACCEPTED));
		model.addAttribute("issued", sheet.count(ProposalState.ISSUED));
		model.addAttribute("undo", this.undo.next(sheet.directive().id(), me).orElse(null));
	}

	/** Proposals and undecided sentences in the order of the text. */
	private List<Item> items(ReviewSheet sheet, List<Card> cards) {
		Map<String, Integer> starts = sheet.entries()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.id().value().toString(),
					(entry) -> (entry.words() != null) ? entry.words().start() : Integer.MAX_VALUE));
		List<Item> items = new ArrayList<>(cards);
		items.addAll(Segment.open(sheet, this.explain));
		items.sort(Comparator.comparing((item) -> (item instanceof Card card) ? starts.getOrDefault(card.id(), 0)
				: ((OpenSentence) item).start()));
		return items;
	}

}
