package vn.dondoc.worklist.handover.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.dondoc.account.SignedIn;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.Continuation;
import vn.dondoc.statistics.Cell;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.Sight;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Paging;
import vn.dondoc.worklist.handover.HandOverByRule;
import vn.dondoc.worklist.handover.Handovers;

/** Fills the page of what is left with one agency. */
@Component
class HandoverPages {

	private static final int SIZE = 100;

	private static final String COOPERATING = "cooperating";

	private final Handovers handovers;

	private final HandOverByRule byRule;

	private final Rows rows;

	private final Agencies agencies;

	private final Clock clock;

	HandoverPages(Handovers handovers, HandOverByRule byRule, Rows rows, Agencies agencies, Clock clock) {
		this.handovers = handovers;
		this.byRule = byRule;
		this.rows = rows;
		this.agencies = agencies;
		this.clock = clock;
	}

	/** Which agency's page, by whom, and which part of its list. */
	record Asked(AgencyId agency, SignedIn me, String part, int page, HttpServletRequest request) {
	}

	/** A successor, and how much the rule by subject would give it. */
	record Share(String name, @Nullable String subject, @Nullable Integer count) {
	}

	String page(Asked asked, Model model) {
		Handovers.Left left = this.handovers.of(asked.agency());
		boolean cooperating = COOPERATING.equals(asked.part());
		Cell cell = cooperating ? left.line().cooperating() : left.line().led();
		Paging paging = Paging.of(asked.request(), asked.page(), SIZE, cell.count());
		model.addAttribute("left", left);
		model.addAttribute("part", cooperating ? COOPERATING : "led");
		model.addAttribute("rows",
				this.rows.of(cell.rows(), Sight.of(asked.me()), RowOrder.DUE, paging.offset(), SIZE));
		model.addAttribute("paging", paging);
		model.addAttribute("receivers", this.agencies.openOn(LocalDate.now(this.clock)));
		shares(left, model);
		if (!model.containsAttribute("form")) {
			String basis = (left.reform() != null) ? left.reform().basis() : "";
			model.addAttribute("form", new HandoverListController.HandoverForm(Ids.next(),
					left.divided() ? HandOverByRule.Rule.BY_SUBJECT : HandOverByRule.Rule.ALL, null, null, basis));
		}
		return "worklist/handovers/page";
	}

	private void shares(Handovers.Left left, Model model) {
		HandOverByRule.Division division = left.divided() ? this.byRule.division(left)
				: new HandOverByRule.Division(Map.of(), 0);
		List<Share> shares = left.successors().stream().map((one) -> share(one, division)).toList();
		model.addAttribute("shares", shares);
		model.addAttribute("undecided", division.undecided());
	}

	private static Share share(Continuation successor, HandOverByRule.Division division) {
		return new Share(successor.agency().name(), successor.subject(),
				division.shares().get(successor.agency().id()));
	}

}
