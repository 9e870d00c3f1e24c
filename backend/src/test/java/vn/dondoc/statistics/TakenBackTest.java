package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DoneBasis;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Facts;
import vn.dondoc.assignment.Standing;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** The trays know what the assignment's own page knows: what was taken back never was. */
@SpringBootTest
@Import(IssuedWork.class)
abstract class TakenBackTest {

	private static final LocalDate ISSUED_ON = LocalDate.of(2025, 3, 3);

	private static final FactPayload ASKED = new FactPayload.ExtensionAsked(LocalDate.of(2025, 4, 30), "chờ số liệu");

	private static final FactPayload REFUSED = new FactPayload.ExtensionDecided(null, "không đủ lý do");

	@Autowired
	IssuedWork work;

	@Autowired
	Facts facts;

	@Autowired
	Figures figures;

	@Autowired
	TestClock clock;

	private AgencyId lead = AgencyId.next();

	private AssignmentId assignment = AssignmentId.next();

	@BeforeEach
	void issued() {
		this.clock.setTo(ISSUED_ON);
		this.lead = AgencyId.next();
		this.assignment = this.work.issue(this.work.directive(UUID.randomUUID().toString().substring(0, 6), ISSUED_ON),
				ISSUED_ON, "Báo cáo thu ngân sách", this.lead, LocalDate.of(2025, 3, 21));
		this.clock.setTo(ISSUED_ON.plusDays(1));
	}

	@Test
	void aRequestTakenBackLeavesTheTray() {
		int asked = happens(AssignmentDeed.ASK_EXTENSION, ASKED);
		inTheTray(true);
		takeBack(asked);
		inTheTray(false);
	}

	@Test
	void aRequestIsThereAgainWhenItsDecisionIsTakenBack() {
		happens(AssignmentDeed.ASK_EXTENSION, ASKED);
		int refused = happens(AssignmentDeed.DECIDE_EXTENSION, REFUSED);
		inTheTray(false);
		takeBack(refused);
		inTheTray(true);
	}

	@Test
	void aTransferThatIsRefusedLeavesTheRequestWhereItIs() {
		happens(AssignmentDeed.ASK_EXTENSION, ASKED);
		happens(AssignmentDeed.ASK_TRANSFER, new FactPayload.TransferAsked(null, "không thuộc thẩm quyền"));
		happens(AssignmentDeed.DECIDE_TRANSFER, new FactPayload.TransferDecided(null, "đúng \"newLead\": thẩm quyền"));
		inTheTray(true);
		happens(AssignmentDeed.CHANGE_LEAD, new FactPayload.TransferDecided(AgencyId.next(), "phân công lại"));
		assertThat(open()).isFalse();
	}

	@Test
	void progressTakenBackIsNoNewsOfTheAssignment() {
		int reported = happens(AssignmentDeed.REPORT_PROGRESS, new FactPayload.Progress(10, "nhầm", null, null, null));
		assertThat(count(Slice.UPDATED)).isOne();
		takeBack(reported);
		assertThat(count(Slice.UPDATED)).isZero();
	}

	private void inTheTray(boolean there) {
		assertThat(open()).isEqualTo(there);
		assertThat(count(Slice.EXTENSION_REQUESTED)).isEqualTo(there ? 1 : 0);
	}

	private boolean open() {
		return Standing.asOf(this.facts.of(this.assignment), this.clock.instant(), DoneBasis.SUBMITTED)
			.orElseThrow()
			.requests()
			.extensionOpen();
	}

	/** Answers the number of the fact. */
	private int happens(AssignmentDeed deed, FactPayload payload) {
		this.work.happens(this.assignment, deed, payload);
		return this.facts.of(this.assignment).size();
	}

	private void takeBack(int seq) {
		happens(AssignmentDeed.WITHDRAW_FACT, new FactPayload.FactWithdrawn(seq, "ghi nhầm"));
	}

	private long count(Slice slice) {
		return this.figures.count(Question.now().only(Filter.NONE.ledBy(this.lead)).rows(slice), Sight.EVERYTHING);
	}

}
