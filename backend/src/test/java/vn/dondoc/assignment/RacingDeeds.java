package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.springframework.context.ApplicationContext;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.amendment.ChangeCooperation;
import vn.dondoc.assignment.amendment.ChangeLead;
import vn.dondoc.assignment.amendment.RewordItem;
import vn.dondoc.assignment.cooperation.AnswerCooperation;
import vn.dondoc.assignment.cooperation.AskCooperation;
import vn.dondoc.assignment.correction.RectifyIssue;
import vn.dondoc.assignment.correction.WithdrawFact;
import vn.dondoc.assignment.dispute.AnswerDispute;
import vn.dondoc.assignment.dispute.DisputeStatus;
import vn.dondoc.assignment.explanation.AskExplanation;
import vn.dondoc.assignment.explanation.GiveExplanation;
import vn.dondoc.assignment.extension.AskExtension;
import vn.dondoc.assignment.extension.ChangeDeadline;
import vn.dondoc.assignment.extension.DecideExtension;
import vn.dondoc.assignment.fulfilment.Acknowledge;
import vn.dondoc.assignment.fulfilment.Comment;
import vn.dondoc.assignment.fulfilment.ConfirmCompletion;
import vn.dondoc.assignment.fulfilment.ReportProgress;
import vn.dondoc.assignment.fulfilment.ReturnResult;
import vn.dondoc.assignment.fulfilment.RevokeConfirmation;
import vn.dondoc.assignment.fulfilment.SubmitResult;
import vn.dondoc.assignment.grouping.SetTargets;
import vn.dondoc.assignment.handover.AskTransfer;
import vn.dondoc.assignment.handover.DecideTransfer;
import vn.dondoc.assignment.handover.ResumeAssignment;
import vn.dondoc.assignment.handover.SuspendAssignment;
import vn.dondoc.assignment.handover.WithdrawAssignment;
import vn.dondoc.assignment.reminder.RemindAssignment;
import vn.dondoc.assignment.within.FinishPart;
import vn.dondoc.assignment.within.PassOn;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.organisation.AgencyId;

/**
 * Every deed on one assignment that needs nothing beside it, each by whom it belongs to;
 * those of the lead also by an agency that may become it.
 */
record RacingDeeds(ApplicationContext context, AgencyId lead, AgencyId other, AgencyId cooperating, AccountId officer) {

	/** The comment that may be taken back. */
	static final int COMMENT = 2;

	/** The part that may be finished. */
	static final int PART = 3;

	private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

	/**
	 * A deed somebody asks for, in words of their own.
	 *
	 * @param last whether hardly anything can be done behind it
	 */
	record Racer(SignedIn by, BiConsumer<DeedCall, String> work, boolean last) {

		Racer(SignedIn by, BiConsumer<DeedCall, String> work) {
			this(by, work, false);
		}

	}

	List<Racer> all() {
		SignedIn clerk = People.clerk();
		List<Racer> all = new ArrayList<>(ofOffice(clerk));
		all.addAll(changesBy(clerk));
		all.addAll(ofLead(People.officerOf(this.lead)));
		all.addAll(ofLead(People.officerOf(this.other)));
		all.add(new Racer(People.headOf(this.lead),
				(call, words) -> bean(PassOn.class).passOn(new PassOn.Command(call, this.officer, words, null))));
		all.add(new Racer(People.officerOf(this.cooperating), (call, words) -> bean(AnswerCooperation.class)
			.answer(new AnswerCooperation.Command(call, this.cooperating, words, List.of()))));
		all.add(new Racer(People.leader(),
				(call, words) -> bean(AskExplanation.class).ask(new AskExplanation.Command(call, words))));
		return List.copyOf(all);
	}

	private List<Racer> ofLead(SignedIn officer) {
		return List.of(
				new Racer(officer, (call, words) -> bean(Acknowledge.class).acknowledge(new Acknowledge.Command(call))),
				new Racer(officer,
						(call, words) -> bean(ReportProgress.class)
							.report(new ReportProgress.Command(call, 50, words, null, null, null))),
				new Racer(officer,
						(call, words) -> bean(SubmitResult.class).submit(
								new SubmitResult.Command(call, Deliverable.document("18/BC", DAY), words, null, null))),
				new Racer(officer,
						(call, words) -> bean(AskExtension.class)
							.ask(new AskExtension.Command(call, DAY.plusDays(60), words))),
				new Racer(officer,
						(call, words) -> bean(AskTransfer.class).ask(new AskTransfer.Command(call, null, words))),
				new Racer(officer,
						(call, words) -> bean(DisputeStatus.class).dispute(new DisputeStatus.Command(call, words))),
				new Racer(officer,
						(call, words) -> bean(FinishPart.class).finish(new FinishPart.Command(call, PART, words))),
				new Racer(officer,
						(call, words) -> bean(AskCooperation.class)
							.ask(new AskCooperation.Command(call, this.cooperating, null, words))),
				new Racer(officer, (call, words) -> bean(GiveExplanation.class)
					.give(new GiveExplanation.Command(call, words, List.of()))));
	}

	private List<Racer> ofOffice(SignedIn clerk) {
		return List.of(
				new Racer(clerk,
						(call, words) -> bean(ConfirmCompletion.class)
							.confirm(new ConfirmCompletion.Command(call, words, null))),
				new Racer(clerk,
						(call, words) -> bean(ReturnResult.class).giveBack(new ReturnResult.Command(call, words))),
				new Racer(clerk,
						(call, words) -> bean(RevokeConfirmation.class)
							.revoke(new RevokeConfirmation.Command(call, words))),
				new Racer(clerk,
						(call, words) -> bean(DecideExtension.class)
							.decide(new DecideExtension.Command(call, null, words))),
				new Racer(clerk,
						(call, words) -> bean(DecideTransfer.class)
							.decide(new DecideTransfer.Command(call, null, words))),
				new Racer(clerk,
						(call, words) -> bean(AnswerDispute.class)
							.answer(new AnswerDispute.Command(call, true, words))),
				new Racer(clerk,
						(call, words) -> bean(SuspendAssignment.class)
							.suspend(new SuspendAssignment.Command(call, words))),
				new Racer(clerk,
						(call, words) -> bean(ResumeAssignment.class)
							.resume(new ResumeAssignment.Command(call, null, null, words))),
				new Racer(clerk,
						(call, words) -> bean(RemindAssignment.class)
							.remind(new RemindAssignment.Command(call, null, words))),
				new Racer(clerk,
						(call, words) -> bean(Comment.class).comment(new Comment.Command(call, words, List.of()))));
	}

	private List<Racer> changesBy(SignedIn clerk) {
		return List.of(
				new Racer(clerk,
						(call, words) -> bean(ChangeDeadline.class)
							.change(new ChangeDeadline.Command(call, null, through(40), words))),
				new Racer(clerk,
						(call, words) -> bean(RectifyIssue.class)
							.rectify(new RectifyIssue.Command(call, null, null, null, through(50), words))),
				new Racer(clerk,
						(call, words) -> bean(RewordItem.class)
							.reword(new RewordItem.Command(call, words, null, false, words))),
				new Racer(clerk,
						(call, words) -> bean(SetTargets.class).set(new SetTargets.Command(call, "1.000 tỷ đồng"))),
				new Racer(clerk,
						(call, words) -> bean(ChangeLead.class)
							.change(new ChangeLead.Command(call, this.other, words))),
				new Racer(clerk,
						(call, words) -> bean(ChangeLead.class).change(new ChangeLead.Command(call, this.lead, words))),
				new Racer(clerk,
						(call, words) -> bean(ChangeCooperation.class).change(
								new ChangeCooperation.Command(call, this.cooperating, null, null, words))),
				new Racer(clerk,
						(call, words) -> bean(WithdrawFact.class)
							.withdraw(new WithdrawFact.Command(call, COMMENT, words))),
				new Racer(clerk, (call, words) -> bean(WithdrawAssignment.class)
					.withdraw(new WithdrawAssignment.Command(call, words)), true));
	}

	private static Deadline through(int days) {
		return new Deadline.OnDay(DAY.plusDays(days), true, null);
	}

	private <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

}
