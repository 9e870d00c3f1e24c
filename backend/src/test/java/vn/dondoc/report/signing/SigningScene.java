package vn.dondoc.report.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.report.Closing;
import vn.dondoc.report.Period;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.statistics.Population;
import vn.dondoc.system.Ids;
import vn.dondoc.testing.TestClock;

/**
 * Reports of a quarter of its own, prepared, checked and signed, and what happens behind
 * them.
 */
@SpringBootTest
@Import(IssuedWork.class)
abstract class SigningScene {

	static final String PASSWORD = "chin bac cau ngang";

	@Autowired
	PrepareReport prepare;

	@Autowired
	MoveReport move;

	@Autowired
	SignReport sign;

	@Autowired
	ReportShelf shelf;

	@Autowired
	IssuedWork work;

	@Autowired
	Agencies agencies;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	static int quarters = 2041;

	final SignedIn clerk = People.clerk();

	final SignedIn officeHead = People.officeHead();

	final int year = quarters++;

	SignedIn leader = People.leader();

	AgencyId health = AgencyId.next();

	AgencyId finance = AgencyId.next();

	DirectiveId directive = DirectiveId.next();

	List<AssignmentId> issued = List.of();

	@BeforeEach
	void aQuarterOfItsOwn(@Autowired InstallProvince provinces, @Autowired OpenAccount accounts,
			@Autowired AccountDirectory people) {
		this.clock.setTo(on(1, 5));
		if (this.agencies.findByIdentifier("T.SYT").isEmpty()) {
			provinces.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("T."));
		}
		this.health = this.agencies.findByIdentifier("T.SYT").orElseThrow().id();
		this.finance = this.agencies.findByIdentifier("T.STC").orElseThrow().id();
		String userName = "lanhdao" + this.year;
		accounts.open(new PersonDetails(userName, "Phạm Hoàng Sơn", null, Set.of(Role.LEADER), null), PASSWORD);
		this.leader = people.find(userName).orElseThrow();
		this.directive = this.work.directive(Integer.toString(this.year), on(1, 5));
		this.issued = issue();
		this.clock.setTo(on(4, 2));
	}

	/** Ten jobs, one of them done, one handed in, one due later; the rest overdue. */
	List<AssignmentId> issue() {
		List<AssignmentId> issued = new ArrayList<>();
		for (int number = 0; number < 10; number++) {
			LocalDate before = (number == 1 || number == 2) ? on(6, 1) : on(3, 1);
			issued.add(this.work.issue(this.directive, on(1, 5), "Việc " + number, this.health, before));
		}
		this.work.happens(issued.get(0), AssignmentDeed.SUBMIT, handedIn());
		this.work.happens(issued.get(0), AssignmentDeed.CONFIRM, new FactPayload.Confirmed(null, null));
		this.work.happens(issued.get(1), AssignmentDeed.SUBMIT, handedIn());
		return issued;
	}

	FactPayload.Submitted handedIn() {
		return new FactPayload.Submitted(Deliverable.document("18/BC", on(1, 5)), null, null, null);
	}

	PreparedReportId prepared() {
		return this.prepare.prepare(Ids.next(), order(), this.clerk);
	}

	PreparedReportId checked() {
		PreparedReportId id = prepared();
		this.move.check(call(id, this.officeHead));
		return id;
	}

	PreparedReportId signed() {
		PreparedReportId id = checked();
		this.sign.sign(call(id, this.leader), SignerPosition.CHAIRMAN, PASSWORD);
		return id;
	}

	ReportOrder order() {
		return new ReportOrder(Period.of(this.year + "-Q1", Closing.CALENDAR), Population.ASSIGNED, null, null);
	}

	ReportCall call(PreparedReportId id, SignedIn by) {
		return new ReportCall(Ids.next(), id, this.shelf.get(id).version(), by);
	}

	LocalDate on(int month, int day) {
		return LocalDate.of(this.year, month, day);
	}

}
