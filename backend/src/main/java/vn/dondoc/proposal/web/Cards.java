package vn.dondoc.proposal.web;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.proposal.Draft;
import vn.dondoc.proposal.ProposalState;
import vn.dondoc.proposal.ReviewSheet;
import vn.dondoc.proposal.ReviewSheet.Entry;

/** Draws the cards of a review; what they name is looked up together. */
@Component
class Cards {

	private final CardNames names;

	private final CardDues dues;

	private final Explain explain;

	Cards(CardNames names, CardDues dues, Explain explain) {
		this.names = names;
		this.dues = dues;
		this.explain = explain;
	}

	/** The cards of some of the sheet's entries. */
	Drawn of(ReviewSheet sheet, List<Entry> entries) {
		var issuedOn = sheet.directive().header().issuedOn();
		CardNames.Drawing drawing = this.names.of(entries, issuedOn);
		CardDues.Drawing due = this.dues.of(entries, issuedOn);
		List<Card> cards = new ArrayList<>();
		for (Entry entry : entries) {
			cards.add(card(entry, sheet, drawing, due));
		}
		return new Drawn(cards, drawing.members());
	}

	/** Cards, and the members of the groups they name. */
	record Drawn(List<Card> cards, List<CardNames.Members> groups) {
	}

	private Card card(Entry entry, ReviewSheet sheet, CardNames.Drawing drawing, CardDues.Drawing dues) {
		Draft draft = entry.draft();
		ExtractedAssignment read = entry.readAs();
		Card.Due due = dues.draw(entry);
		boolean splittable = entry.words() != null && entry.state() != ProposalState.ISSUED;
		return new Card(entry.id().value().toString(), entry.version(), entry.state(), draft.label(), draft.content(),
				(read != null) ? this.explain.why(null, read.rule(), read.confidence()) : null,
				drawing.draw(draft.leads(), (read != null) ? read.leads() : null, sheet.text()),
				drawing.draw(draft.cooperating(), (read != null) ? read.cooperating() : null, sheet.text()), due,
				draft.targets().stream().map((target) -> target.words()).toList(), mergeable(entry, sheet.entries()),
				splittable, draft.earlier(),
				Card.missing(!draft.leads().isEmpty(), due != null && due.offers().isEmpty(), draft.product() != null));
	}

	private static boolean mergeable(Entry entry, List<Entry> all) {
		return entry.state() != ProposalState.ISSUED && all.subList(all.indexOf(entry) + 1, all.size())
			.stream()
			.anyMatch((other) -> other.state() == ProposalState.PROPOSED || other.state() == ProposalState.ACCEPTED);
	}

}
