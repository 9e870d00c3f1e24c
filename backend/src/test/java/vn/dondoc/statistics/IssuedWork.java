package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.obligation.Addressee;
import vn.dondoc.assignment.obligation.FanOut;
import vn.dondoc.assignment.obligation.IssueAssignments;
import vn.dondoc.assignment.obligation.IssueCommand;
import vn.dondoc.assignment.obligation.IssueCommand.Due;
import vn.dondoc.assignment.obligation.IssueCommand.ItemDraft;
import vn.dondoc.assignment.obligation.IssueCommand.ObligationDraft;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.EnterDirective;
import vn.dondoc.directive.Origin;
import vn.dondoc.document.DocumentNumber;
import vn.dondoc.organisation.AgencyId;

/** Work of the tests, entered and issued as the Office does it. */
@Component
public class IssuedWork {

	private final SignedIn clerk = People.clerk();

	private final EnterDirective directives;

	private final IssueAssignments issue;

	private final Items items;

	private final Assignments assignments;

	private final TransactionTemplate transaction;

	private final Deeds deeds;

	IssuedWork(EnterDirective directives, IssueAssignments issue, Items items, Assignments assignments,
			TransactionTemplate transaction, Deeds deeds) {
		this.directives = directives;
		this.issue = issue;
		this.items = items;
		this.assignments = assignments;
		this.transaction = transaction;
		this.deeds = deeds;
	}

	public DirectiveId directive(String number, LocalDate on) {
		DirectiveId[] entered = new DirectiveId[1];
		new CurrentAccount().as(this.clerk, () -> {
			Origin origin = new Origin("UBND tỉnh", null, DirectiveSource.PEOPLES_COMMITTEE);
			entered[0] = this.directives.enter(new DirectiveHeader(new DocumentNumber(number, "TB-UBND"), "THONG_BAO",
					origin, on, "Kết luận phiên họp"), "Nội dung " + number, null);
		});
		return entered[0];
	}

	/** Issues a job to be done before a day. */
	public AssignmentId issue(DirectiveId directive, LocalDate on, String content, AgencyId lead, LocalDate before,
			AgencyId... cooperating) {
		Due due = Due.of("trước ngày " + before, new Deadline.OnDay(before, false, null));
		ObligationDraft job = new ObligationDraft(null, List.of(Addressee.agency(lead)), FanOut.EACH_MEMBER, null,
				List.of(cooperating), due);
		this.issue.issue(new IssueCommand(UUID.randomUUID(), this.clerk, directive, on, null,
				List.of(ItemDraft.of(content, job))));
		List<ItemView> all = this.items.of(directive);
		return this.assignments.findByItemInOrderById(List.of(all.get(all.size() - 1).id())).get(0).id();
	}

	/** Adds a fact that happens now. */
	public void happens(AssignmentId id, AssignmentDeed deed, FactPayload payload) {
		this.transaction.executeWithoutResult((status) -> add(id, deed, payload));
	}

	public void happensButFails(AssignmentId id, AssignmentDeed deed, FactPayload payload) {
		this.transaction.executeWithoutResult((status) -> {
			add(id, deed, payload);
			status.setRollbackOnly();
		});
	}

	private void add(AssignmentId id, AssignmentDeed deed, FactPayload payload) {
		AgencyId lead = this.assignments.findById(id).orElseThrow().leadAgency();
		SignedIn doer = (deed.doer() == AssignmentDeed.Doer.AGENCY) ? People.officerOf(lead) : this.clerk;
		this.deeds.perform(deed, new DeedCall(UUID.randomUUID(), id, null, doer, null), (assignment) -> payload);
	}

}
