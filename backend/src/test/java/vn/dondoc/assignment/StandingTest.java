package vn.dondoc.assignment;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.assignment.Histories.HEALTH;
import static vn.dondoc.assignment.Histories.due;
import static vn.dondoc.assignment.Histories.instant;
import static vn.dondoc.assignment.Histories.issued;
import static vn.dondoc.assignment.Histories.issuedWithoutDeadline;

class StandingTest {

	@Test
	void beforeTheTenthIsOverdueFromTheMidnightThatBeginsTheTenth() {
		Histories history = issued("1/3", "10/3");

		assertThat(history.asOf("9/3 23:59:59.999999").status()).isEqualTo(TimeStatus.NOT_COMPLETED_IN_TIME);
		assertThat(history.asOf("10/3").status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
	}

	@Test
	void anHourOfTheDayIsLateFromThatHourOn() {
		Histories history = issued("1/3", "10/3 17:00");

		assertThat(history.asOf("10/3 16:59:59.999999").status()).isEqualTo(TimeStatus.NOT_COMPLETED_IN_TIME);
		assertThat(history.asOf("10/3 17:00").status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
	}

	@Test
	void slowConfirmationIsNeverTheAgencysLateness() {
		Histories history = issued("1/3", "10/3").submitted("9/3 16:00").confirmed("20/3");

		assertThat(history.asOf("31/3").status()).isEqualTo(TimeStatus.COMPLETED_ON_TIME);
		assertThat(history.asOf("31/3", DoneBasis.CONFIRMED).status()).isEqualTo(TimeStatus.COMPLETED_LATE);
	}

	@Test
	void whatIsSubmittedAtTheFirstLateInstantIsLate() {
		Histories history = issued("1/3", "10/3").submitted("10/3").confirmed("11/3");

		assertThat(history.asOf("31/3").status()).isEqualTo(TimeStatus.COMPLETED_LATE);
	}

	@Test
	void whatIsReturnedSaysSoUntilItIsHandedInAgainOrIsOverdue() {
		Histories history = issued("1/3", "10/3").submitted("5/3").returned("6/3");

		assertThat(chip(history, "7/3")).isEqualTo("returned");
		assertThat(chip(history, "11/3")).isEqualTo("overdue");
		assertThat(chip(history.submitted("8/3"), "9/3")).isEqualTo("awaiting-confirmation");
	}

	private static String chip(Histories history, String at) {
		return Chip.of(history.asOf(at), instant(at)).code();
	}

	@Test
	void waitingForConfirmationCountsAsNotCompleted() {
		Histories history = issued("1/3", "10/3").submitted("9/3");

		assertThat(history.asOf("9/3 12:00").state()).isEqualTo(WorkflowState.SUBMITTED);
		assertThat(history.asOf("9/3 12:00").status()).isEqualTo(TimeStatus.NOT_COMPLETED_IN_TIME);
		assertThat(history.asOf("12/3").status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
	}

	@Test
	void onceConfirmedItWasCompletedFromTheSubmissionOn() {
		Histories history = issued("1/3", "10/3").submitted("9/3").confirmed("20/3");

		assertThat(history.asOf("12/3").status()).isEqualTo(TimeStatus.COMPLETED_ON_TIME);
		assertThat(history.asOfKnownAt("12/3", "19/3").status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
		assertThat(history.asOf("12/3", DoneBasis.CONFIRMED).status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
	}

	@Test
	void aReturnedSubmissionDoesNotCount() {
		Histories history = issued("1/3", "10/3").submitted("9/3").returned("12/3").submitted("14/3").confirmed("15/3");

		assertThat(history.asOf("11/3").status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
		assertThat(history.asOf("13/3").state()).isEqualTo(WorkflowState.IN_PROGRESS);
		assertThat(history.asOf("31/3").status()).isEqualTo(TimeStatus.COMPLETED_LATE);
		assertThat(history.asOf("31/3").position().submittedAt()).isEqualTo(instant("14/3"));
	}

	@Test
	void judgedOnTheProductItsDateDecides() {
		Histories history = issued("1/3", "10/3").submitted("15/3", "9/3").confirmed("16/3");

		assertThat(history.asOf("31/3", DoneBasis.PRODUCT).status()).isEqualTo(TimeStatus.COMPLETED_ON_TIME);
		assertThat(history.asOf("31/3", DoneBasis.SUBMITTED).status()).isEqualTo(TimeStatus.COMPLETED_LATE);
		assertThat(history.asOf("14/3", DoneBasis.PRODUCT).status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
	}

	@Test
	void aRevokedConfirmationGoesBackToSubmitted() {
		Histories history = issued("1/3", "10/3").submitted("9/3").confirmed("20/3").confirmationRevoked("25/3");

		assertThat(history.asOf("22/3").status()).isEqualTo(TimeStatus.COMPLETED_ON_TIME);
		assertThat(history.asOf("26/3").state()).isEqualTo(WorkflowState.SUBMITTED);
		assertThat(history.asOf("26/3").status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
	}

	@Test
	void confirmedAgainAfterARevocationItIsStillJudgedOnItsSubmission() {
		Histories history = issued("1/3", "10/3").submitted("9/3")
			.confirmed("20/3")
			.confirmationRevoked("25/3")
			.confirmed("28/3");

		assertThat(history.asOf("26/3").status()).isEqualTo(TimeStatus.COMPLETED_ON_TIME);
		assertThat(history.asOf("26/3", DoneBasis.CONFIRMED).status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
		assertThat(history.asOf("29/3").position().confirmedAt()).isEqualTo(instant("28/3"));
	}

	@Test
	void anExtensionDecidedAfterTheCutOffLeavesTheCutOffItsOldDeadline() {
		Histories history = issued("1/3", "10/3").extended("2/4", "30/4");

		assertThat(history.asOf("31/3").status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
		assertThat(history.asOf("2/4").status()).isEqualTo(TimeStatus.NOT_COMPLETED_IN_TIME);
		assertThat(history.asOf("2/4").originalTerm().firstLateAt()).isEqualTo(instant("10/3"));
		assertThat(history.asOf("2/4").requests().extensionsGranted()).isEqualTo(1);
	}

	@Test
	void aRefusedExtensionChangesNoDeadline() {
		Histories history = issued("1/3", "10/3")
			.with("5/3", new FactPayload.ExtensionAsked(Histories.day("30/3"), "chờ số liệu"))
			.with("6/3", new FactPayload.ExtensionDecided(null, "không đủ lý do"));

		assertThat(history.asOf("5/3 12:00").requests().extensionOpen()).isTrue();
		assertThat(history.asOf("7/3").requests().extensionOpen()).isFalse();
		assertThat(history.asOf("10/3").status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
	}

	@Test
	void anAmendedDeadlineWorksFromTheDecisionOn() {
		Histories history = issued("1/3", "10/3").with("15/3", new FactPayload.Amended(due("31/3"), "hoãn họp"));

		assertThat(history.asOf("14/3").status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
		assertThat(history.asOf("15/3").status()).isEqualTo(TimeStatus.NOT_COMPLETED_IN_TIME);
	}

	@Test
	void aRectifiedDeadlineCountsFromTheOriginalDateButIsKnownOnlyFromNow() {
		Histories history = issued("1/3", "10/3").with("15/3",
				new FactPayload.Rectified(null, null, due("31/3"), "nhập nhầm ngày"));

		assertThat(history.asOf("14/3").status()).isEqualTo(TimeStatus.NOT_COMPLETED_IN_TIME);
		assertThat(history.asOfKnownAt("14/3", "14/3").status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
	}

	@Test
	void aRectifiedIssueDateMovesTheAssignmentIntoAnotherPeriod() {
		Histories history = issued("1/3", "10/3").with("15/3",
				new FactPayload.Rectified(Histories.day("1/2"), null, null, "nhập nhầm ngày văn bản"));

		assertThat(history.exists("1/2", "16/3")).isTrue();
		assertThat(history.exists("1/2", "14/3")).isFalse();
	}

	@Test
	void aTransferGivesTheWorkToTheNewLeadWhileTheClockKeepsRunning() {
		Histories history = issued("1/3", "10/3")
			.with("3/3", new FactPayload.TransferAsked(HEALTH, "không đúng chức năng"))
			.with("5/3", new FactPayload.TransferDecided(HEALTH, null));

		assertThat(history.asOf("4/3").state()).isEqualTo(WorkflowState.RETURN_REQUESTED);
		assertThat(history.asOf("4/3").position().lead()).isEqualTo(Histories.FINANCE);
		assertThat(history.asOf("6/3").state()).isEqualTo(WorkflowState.ISSUED);
		assertThat(history.asOf("6/3").position().lead()).isEqualTo(HEALTH);
		assertThat(history.asOf("10/3").status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
		assertThat(history.asOf("10/3").requests().handovers()).isEqualTo(1);
	}

	@Test
	void aRefusedTransferLeavesTheWorkWhereItWas() {
		Histories history = issued("1/3", "10/3").with("2/3", new FactPayload.Acknowledged())
			.with("3/3", new FactPayload.TransferAsked(null, "không đúng chức năng"))
			.with("5/3", new FactPayload.TransferDecided(null, "đúng chức năng"));

		assertThat(history.asOf("6/3").state()).isEqualTo(WorkflowState.ACKNOWLEDGED);
	}

	@Test
	void aWithdrawnAssignmentLeavesThePopulationAtThatInstant() {
		Histories history = issued("1/3", "10/3").with("20/3", new FactPayload.Withdrawn("không còn cần thiết"));

		assertThat(history.asOf("19/3").status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
		assertThat(history.asOf("20/3").status()).isNull();
		assertThat(history.asOf("20/3").state()).isEqualTo(WorkflowState.WITHDRAWN);
	}

	@Test
	void aSuspendedAssignmentIsNotOverdueAndResumingSetsTheDeadline() {
		Histories history = issued("1/3", "10/3").with("5/3", new FactPayload.Suspended("chờ Trung ương"))
			.with("1/4", new FactPayload.Resumed(due("20/4"), null));

		assertThat(history.asOf("15/3").state()).isEqualTo(WorkflowState.SUSPENDED);
		assertThat(history.asOf("15/3").status()).isEqualTo(TimeStatus.NOT_COMPLETED_IN_TIME);
		assertThat(history.asOf("10/4").state()).isEqualTo(WorkflowState.ISSUED);
		assertThat(history.asOf("20/4").status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
	}

	@Test
	void withoutADeadlineNothingIsEverLate() {
		Histories history = issuedWithoutDeadline("1/3").submitted("20/6").confirmed("21/6");

		assertThat(history.asOf("1/6").status()).isEqualTo(TimeStatus.NOT_COMPLETED_NO_DEADLINE);
		assertThat(history.asOf("30/6").status()).isEqualTo(TimeStatus.COMPLETED_NO_DEADLINE);
	}

	@Test
	void aLateEnteredSubmissionCountsFromItsOwnDayAsSoonAsItIsKnown() {
		Histories history = issued("1/3", "10/3")
			.with("12/3", new FactPayload.Progress(80, "sắp xong", null, null, null))
			.with("9/3", "20/3",
					new FactPayload.Submitted(Deliverable.document("1/BC", Histories.day("9/3")), null, null, null))
			.confirmed("20/3");

		assertThat(history.asOf("31/3").status()).isEqualTo(TimeStatus.COMPLETED_ON_TIME);
		assertThat(history.asOfKnownAt("31/3", "19/3").status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
	}

	@Test
	void aWithdrawnFactNeverHappened() {
		Histories history = issued("1/3", "10/3").submitted("9/3")
			.confirmed("20/3")
			.with("25/3", new FactPayload.FactWithdrawn(3, "xác nhận nhầm nhiệm vụ"));

		assertThat(history.asOf("21/3").status()).isEqualTo(TimeStatus.NOT_COMPLETED_OVERDUE);
		assertThat(history.asOfKnownAt("21/3", "24/3").status()).isEqualTo(TimeStatus.COMPLETED_ON_TIME);
	}

	@Test
	void anAssignmentEnteredAfterTheCutOffWasNotKnownAtTheCutOff() {
		Histories history = issuedLate();

		assertThat(history.exists("31/3", "31/3")).isFalse();
		assertThat(history.exists("31/3", "6/4")).isTrue();
		assertThat(history.exists("19/3", "6/4")).isFalse();
	}

	@Test
	void aFactOfTomorrowIsNotToldToday() {
		assertThat(issued("1/3", "10/3").with("5/3", new FactPayload.Acknowledged()).asOf("4/3").state())
			.isEqualTo(WorkflowState.ISSUED);
	}

	private static Histories issuedLate() {
		return Histories.issuedAndEntered("20/3", "5/4", "30/4");
	}

}
