package vn.dondoc.worklist.web;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.revision.PendingRevisions;
import vn.dondoc.statistics.Row;
import vn.dondoc.system.Ids;

/** What the Office finds on its working table beside the rows. */
@Component
class OfficeTools {

	private final Facts facts;

	private final PendingRevisions revisions;

	OfficeTools(Facts facts, PendingRevisions revisions) {
		this.facts = facts;
		this.revisions = revisions;
	}

	/** Of a tray rows can be chosen, each in the version that is shown. */
	void show(List<Row> rows, boolean tray, Model model) {
		model.addAttribute("revisions", this.revisions.count());
		if (tray) {
			model.addAttribute("batch", Ids.next());
			model.addAttribute("versions", this.facts.versions(rows.stream().map(Row::assignment).toList()));
		}
	}

}
