package vn.dondoc.worklist.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.obligation.Addressee;
import vn.dondoc.assignment.obligation.FanOut;
import vn.dondoc.assignment.obligation.IssueAssignments;
import vn.dondoc.assignment.obligation.IssueCommand;
import vn.dondoc.assignment.obligation.IssueCommand.Due;
import vn.dondoc.assignment.obligation.IssueCommand.ItemDraft;
import vn.dondoc.assignment.obligation.IssueCommand.ObligationDraft;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.CloseAgency;
import vn.dondoc.organisation.KeepAgency;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.FiguresVerification;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.statistics.PendingHandovers;
import vn.dondoc.statistics.Sight;
import vn.dondoc.testing.CountedQueries;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Many assignments go to a successor at once. */
@SpringBootTest
@Import(IssuedWork.class)
abstract class ManyHandoversTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final SignedIn CLERK = People.clerk();

	private static final int FEW = 20;

	private static final int MANY = 240;

	@Autowired
	IssuedWork work;

	@Autowired
	IssueAssignments issueAssignments;

	@Autowired
	KeepAgency keep;

	@Autowired
	CloseAgency closing;

	@Autowired
	Agencies agencies;

	@Autowired
	HandOverByRule byRule;

	@Autowired
	PendingHandovers pending;

	@Autowired
	Figures figures;

	@Autowired
	FiguresVerification verification;

	@Autowired
	TestClock clock;

	private AgencyId successor = AgencyId.next();

	@BeforeEach
	void whoReceives() {
		this.clock.setTo(TODAY);
		this.successor = enter();
	}

	@Test
	void moreAssignmentsTakeNoMoreStatements() {
		AgencyId few = ended(FEW);
		AgencyId many = ended(MANY);

		long statements = CountedQueries.of(() -> assertThat(handOver(few, UUID.randomUUID())).isEqualTo(FEW));

		assertThat(CountedQueries.of(() -> assertThat(handOver(many, UUID.randomUUID())).isEqualTo(MANY)))
			.isEqualTo(statements);
		assertThat(this.pending.of(List.of(few, many))).allMatch((line) -> line.count() == 0);
		assertThat(this.pending.of(List.of(this.successor)).get(0).led().count()).isEqualTo(FEW + MANY);
		assertThat(this.verification.verify().holds()).isTrue();
	}

	@Test
	void everyNumberOfTheListIsThatOfItsRows() {
		AgencyId ended = ended(FEW);
		PendingHandovers.Line line = this.pending.of(List.of(ended)).get(0);

		assertThat(this.figures.count(line.led().rows(), Sight.EVERYTHING)).isEqualTo(line.led().count())
			.isEqualTo(FEW);
		assertThat(this.figures.count(line.cooperating().rows(), Sight.EVERYTHING))
			.isEqualTo(line.cooperating().count());
		assertThat(this.pending.lines()).extracting(PendingHandovers.Line::agency).contains(ended);
	}

	@Test
	void theSameRequestHandsOverOnce() {
		AgencyId ended = ended(FEW);
		UUID request = UUID.randomUUID();

		assertThat(handOver(ended, request)).isEqualTo(FEW);
		assertThat(handOver(ended, request)).isEqualTo(FEW);
		assertThat(handOver(ended, UUID.randomUUID())).isZero();
	}

	protected AgencyId ended(int assignments) {
		AgencyId agency = enter();
		DirectiveId directive = this.work.directive(UUID.randomUUID().toString().substring(0, 8), TODAY);
		ObligationDraft job = new ObligationDraft(null, List.of(Addressee.agency(agency)), FanOut.EACH_MEMBER, null,
				List.of(), Due.NONE);
		this.issueAssignments.issue(new IssueCommand(UUID.randomUUID(), CLERK, directive, TODAY, null,
				IntStream.range(0, assignments).mapToObj((number) -> ItemDraft.of("Việc " + number, job)).toList()));
		this.closing.close(agency, TODAY, List.of(new CloseAgency.Successor(this.successor, null)));
		return agency;
	}

	protected int handOver(AgencyId agency, UUID request) {
		return this.byRule.handOver(new HandOverByRule.Command(request, CLERK, agency, HandOverByRule.Rule.ALL,
				"Nghị quyết số 12/NQ-HĐND"));
	}

	private AgencyId enter() {
		String identifier = "M." + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
		return this.keep.enter(new KeepAgency.Entry(identifier, AgencyKind.BOARD, "Ban " + identifier, null,
				LocalDate.of(2020, 1, 1), List.of(), List.of()), "Thái Nguyên");
	}

}
