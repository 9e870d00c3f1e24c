package vn.dondoc.statistics.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Term;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Days;

import static org.assertj.core.api.Assertions.assertThat;

/** Why an assignment is counted elsewhere, told by what was recorded and took effect. */
class WayTest {

	private static final AgencyId HEALTH = new AgencyId(new UUID(6, 1));

	private static final AgencyId FINANCE = new AgencyId(new UUID(6, 2));

	private static final FactPayload HANDED_IN = new FactPayload.Submitted(new Deliverable("1/BC", null, List.of()),
			null, null, null);

	private final List<Fact> facts = new ArrayList<>();

	@Test
	void aDecisionOnWhatLayThereIsConfirmedLater() {
		issued(1, before(20));
		happened(10, HANDED_IN);
		happened(25, new FactPayload.Confirmed(null, null));

		assertThat(knownLater(20, 30)).containsExactly(Reason.CONFIRMED_LATER);
	}

	@Test
	void anIssueEnteredAfterTheCutOffIsEnteredLater() {
		recorded(5, 22, new FactPayload.Issued(HEALTH, before(28), day(5)));

		assertThat(knownLater(20, 30)).containsExactly(Reason.ENTERED_LATER);
	}

	@Test
	void anExtensionMovesWhatHadFallenDueOnlyFromItsDecisionOn() {
		issued(1, before(15));
		happened(18, new FactPayload.ExtensionDecided(before(28), null));

		assertThat(timePassed(16, 20)).containsExactly(Reason.EXTENDED);
		assertThat(timePassed(10, 20)).containsExactly(Reason.FELL_DUE, Reason.EXTENDED);
		assertThat(timePassed(19, 27)).isEmpty();
	}

	@Test
	void theLastDayInTimePassesAtMidnight() {
		issued(1, before(15));

		assertThat(Way.of(this.facts, moment(14, 30), moment(16, 30)))
			.containsExactly(new Step(Reason.FELL_DUE, Days.startOf(day(15))));
	}

	@Test
	void aResultHandedInInBetweenAndConfirmedByNowIsDone() {
		issued(1, before(28));
		happened(17, HANDED_IN);
		happened(19, new FactPayload.Confirmed(null, null));

		assertThat(Way.of(this.facts, moment(16, 16), moment(20, 20))).extracting(Step::reason)
			.containsExactly(Reason.COMPLETED);
	}

	@Test
	void anEntryErrorOfTheIssuePutRightCountsFromItsDate() {
		issued(1, before(15));
		happened(22, new FactPayload.Rectified(null, FINANCE, before(28), "ghi nhầm"));

		assertThat(knownLater(20, 30)).containsExactly(Reason.RECTIFIED);
	}

	@Test
	void whatEndsIsHandedOverOrRestsSaysSo() {
		issued(1, before(15));
		happened(11, new FactPayload.TransferDecided(FINANCE, null));
		happened(12, new FactPayload.Suspended("chờ"));
		happened(19, new FactPayload.Resumed(before(18), null));
		happened(25, new FactPayload.Withdrawn("trùng"));

		assertThat(timePassed(10, 11)).containsExactly(Reason.HANDED_OVER);
		assertThat(timePassed(12, 18)).isEmpty();
		assertThat(timePassed(12, 20)).containsExactly(Reason.RESUMED);
		assertThat(timePassed(20, 26)).containsExactly(Reason.WITHDRAWN);
	}

	@Test
	void whatWentOnToTheSuccessorOfAnEndedAgencySaysSo() {
		issued(1, before(15));
		happened(11, new FactPayload.HandedOver(HEALTH, FINANCE, "sáp nhập"));

		assertThat(timePassed(10, 11)).containsExactly(Reason.HANDED_OVER);
	}

	@Test
	void whereLessWasKnownAtTheLaterMomentWhatWasEnteredSinceIsTheReason() {
		issued(1, before(15));
		recorded(10, 24, HANDED_IN);
		recorded(11, 25, new FactPayload.Confirmed(null, null));

		assertThat(Way.of(this.facts, moment(16, 28), moment(18, 20)))
			.containsExactly(new Step(Reason.CONFIRMED_LATER, start(25)));
	}

	@Test
	void anErrorTakenBackIsKnownFromThenOn() {
		issued(1, before(15));
		happened(10, HANDED_IN);
		happened(11, new FactPayload.Confirmed(null, null));
		happened(24, new FactPayload.FactWithdrawn(3, "nhầm"));

		assertThat(knownLater(20, 30)).containsExactly(Reason.TAKEN_BACK);
	}

	@Test
	void aRemarkOfTheSameMomentIsNoReason() {
		issued(1, before(15));
		recorded(15, 15, new FactPayload.Commented("sao chưa xong", List.of()));

		assertThat(timePassed(14, 15)).containsExactly(Reason.FELL_DUE);
	}

	private List<Reason> knownLater(int from, int to) {
		return Way.of(this.facts, moment(20, from), moment(20, to)).stream().map(Step::reason).toList();
	}

	private List<Reason> timePassed(int from, int to) {
		return Way.of(this.facts, moment(from, 30), moment(to, 30)).stream().map(Step::reason).toList();
	}

	private void issued(int on, Term term) {
		recorded(on, on, new FactPayload.Issued(HEALTH, term, day(on)));
	}

	private void happened(int on, FactPayload payload) {
		recorded(on, on, payload);
	}

	private void recorded(int effectiveOn, int recordedOn, FactPayload payload) {
		Author author = new Author(new AccountId(new UUID(3, 1)), null, Author.Entry.DIRECT, null, new UUID(7, 1));
		this.facts.add(new Fact(this.facts.size() + 1, start(effectiveOn), start(recordedOn), author, payload));
	}

	private static Moment moment(int asOf, int knownAt) {
		return new Moment(start(asOf), start(knownAt), DoneBasis.SUBMITTED);
	}

	private static Term before(int day) {
		return new Term("trước ngày " + day, null, start(day));
	}

	private static Instant start(int day) {
		return Days.startOf(day(day));
	}

	private static LocalDate day(int day) {
		return LocalDate.of(2021, 3, day);
	}

}
