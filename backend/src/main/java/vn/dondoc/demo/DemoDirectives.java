package vn.dondoc.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.obligation.Addressee;
import vn.dondoc.assignment.obligation.FanOut;
import vn.dondoc.assignment.obligation.IssueAssignments;
import vn.dondoc.assignment.obligation.IssueCommand;
import vn.dondoc.assignment.obligation.IssueCommand.Due;
import vn.dondoc.assignment.obligation.IssueCommand.ItemDraft;
import vn.dondoc.assignment.obligation.IssueCommand.ObligationDraft;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.EnterDirective;
import vn.dondoc.directive.Origin;
import vn.dondoc.document.DocumentNumber;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.system.Days;
import vn.dondoc.system.Ids;

/** Enters and issues the demo's directives of 2021 as the Office would by hand. */
@Component
@Profile(DemoClock.PROFILES)
class DemoDirectives {

	private final EnterDirective enterDirective;

	private final IssueAssignments issueAssignments;

	private final Agencies agencies;

	private final Map<String, AgencyId> known = new HashMap<>();

	private int number = 10;

	DemoDirectives(EnterDirective enterDirective, IssueAssignments issueAssignments, Agencies agencies) {
		this.enterDirective = enterDirective;
		this.issueAssignments = issueAssignments;
		this.agencies = agencies;
	}

	DirectiveId issue(LocalDate on, List<PlannedItem> planned, SignedIn clerk) {
		DirectiveId directive = this.enterDirective.enter(header(on), "", null);
		List<ItemDraft> items = new ArrayList<>();
		for (PlannedItem item : planned) {
			items.add(draft(items.size() + 1, item, on));
		}
		this.issueAssignments.issue(new IssueCommand(Ids.next(), clerk, directive, on, null, items));
		return directive;
	}

	private DirectiveHeader header(LocalDate on) {
		this.number += 3;
		return new DirectiveHeader(new DocumentNumber(Integer.toString(this.number), "TB-VPUBND"), "THONG_BAO",
				new Origin("Văn phòng UBND tỉnh Bắc Kạn", "Chủ tịch UBND tỉnh", DirectiveSource.CHAIRMAN), on,
				"Kết luận giao ban ngày " + Days.print(on));
	}

	private ItemDraft draft(int place, PlannedItem item, LocalDate on) {
		List<Addressee> leads = item.fates()
			.stream()
			.map((fate) -> Addressee.agency(agency(fate.agency(), on)))
			.toList();
		return new ItemDraft(Integer.toString(place), item.content(), null, null,
				List.of(new ObligationDraft(null, leads, FanOut.EACH_MEMBER, null, List.of(), due(place, item))),
				Map.of());
	}

	/**
	 * Half of the deadlines are worded "before", half "at the latest"; they mean the
	 * same.
	 */
	private static Due due(int place, PlannedItem item) {
		if (place % 2 == 0) {
			LocalDate before = item.dueOn().plusDays(1);
			return Due.of("trước ngày " + Days.print(before), new Deadline.OnDay(before, false, null));
		}
		return Due.of("chậm nhất ngày " + Days.print(item.dueOn()), new Deadline.OnDay(item.dueOn(), true, null));
	}

	/** The agencies of Bắc Kạn on that day whose kind is one of these, by name. */
	List<String> names(LocalDate on, AgencyKind... kinds) {
		return inBacKan(on).filter((view) -> List.of(kinds).contains(view.kind())).map(AgencyView::name).toList();
	}

	/** Bắc Kạn's agency of that name on that day. */
	AgencyId agency(String name, LocalDate on) {
		if (this.known.isEmpty()) {
			inBacKan(on).forEach((view) -> this.known.put(view.name(), view.id()));
		}
		AgencyId agency = this.known.get(name);
		if (agency == null) {
			throw new IllegalStateException("no " + name + " on " + on);
		}
		return agency;
	}

	private Stream<AgencyView> inBacKan(LocalDate on) {
		return this.agencies.openOn(on).stream().filter((view) -> view.province().contains("Bắc Kạn"));
	}

}
