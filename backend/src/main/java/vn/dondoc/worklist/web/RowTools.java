package vn.dondoc.worklist.web;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.revision.PendingRevisions;
import vn.dondoc.statistics.Row;
import vn.dondoc.system.Ids;
import vn.dondoc.worklist.NextDeeds;

/** What the Office and agencies find on their working table beside the rows. */
@Component
class RowTools {

	private final Facts facts;

	private final PendingRevisions revisions;

	private final NextDeeds nextDeeds;

	RowTools(Facts facts, PendingRevisions revisions, NextDeeds nextDeeds) {
		this.facts = facts;
		this.revisions = revisions;
		this.nextDeeds = nextDeeds;
	}

	/** Of a tray the Office can choose rows, each in the version that is shown. */
	void show(SignedIn me, List<Row> rows, boolean tray, Model model) {
		model.addAttribute("next", tray ? this.nextDeeds.of(rows, me) : Map.of());
		if (!me.isOffice()) {
			return;
		}
		model.addAttribute("revisions", this.revisions.count());
		if (tray) {
			model.addAttribute("batch", Ids.next());
			model.addAttribute("versions", this.facts.versions(rows.stream().map(Row::assignment).toList()));
		}
	}

}
