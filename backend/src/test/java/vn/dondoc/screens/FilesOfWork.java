package vn.dondoc.screens;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.amendment.ChangeLead;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.Waiting;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.EnterDirective;
import vn.dondoc.directive.Origin;
import vn.dondoc.document.DocumentNumber;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.TestClock;

/**
 * An assignment with a file, of a directive with its original, that went to another lead.
 */
@Component
class FilesOfWork {

	private static final SignedIn OFFICE_HEAD = People.officeHead();

	private static final LocalDate ISSUED_ON = LocalDate.of(2025, 9, 8);

	@Autowired
	IssuedWork work;

	@Autowired
	EnterDirective directives;

	@Autowired
	Attachments attachments;

	@Autowired
	ChangeLead changeLead;

	@Autowired
	Agencies agencies;

	@Autowired
	InstallProvince provinces;

	@Autowired
	OpenAccount people;

	@Autowired
	TestClock clock;

	/** Who stands how to the assignment. */
	record Cast(AgencyId formerLead, AgencyId lead, AgencyId cooperating, AgencyId stranger, DirectiveId directive,
			AssignmentId assignment, AttachmentId file) {

		Map<String, SignedIn> people() {
			return Map.ofEntries(Map.entry("clerk", People.clerk()), Map.entry("office head", OFFICE_HEAD),
					Map.entry("administrator", People.administrator()), Map.entry("leader", People.leader()),
					Map.entry("head of lead", People.headOf(this.lead)),
					Map.entry("officer of lead", People.officerOf(this.lead)),
					Map.entry("head of cooperating", People.headOf(this.cooperating)),
					Map.entry("officer of cooperating", People.officerOf(this.cooperating)),
					Map.entry("head of former lead", People.headOf(this.formerLead)),
					Map.entry("officer of former lead", People.officerOf(this.formerLead)),
					Map.entry("head of another", People.headOf(this.stranger)),
					Map.entry("officer of another", People.officerOf(this.stranger)));
		}

	}

	Cast cast() {
		this.clock.setTo(ISSUED_ON);
		if (this.agencies.office(ISSUED_ON).isEmpty()) {
			this.provinces.install(InstallProvince.Command.usual("Thái Nguyên"));
		}
		open();
		AgencyId former = agency("Sở Tài chính");
		AgencyId lead = agency("Sở Xây dựng");
		AgencyId cooperating = agency("Sở Y tế");
		DirectiveId directive = directive();
		AssignmentId assignment = this.work.issue(directive, ISSUED_ON, "Rà soát dự án", former, ISSUED_ON.plusDays(30),
				cooperating);
		AttachmentId file = this.attachments.store("bao-cao.txt", "nội dung".getBytes());
		this.work.happens(assignment, AssignmentDeed.COMMENT, new FactPayload.Commented("kèm tệp", List.of(file)));
		this.changeLead.change(new ChangeLead.Command(
				new DeedCall(UUID.randomUUID(), assignment, null, People.clerk(), null), lead, "đúng chức năng"));
		return new Cast(former, lead, cooperating, agency("Sở Nội vụ"), directive, assignment, file);
	}

	/** Before somebody can sign in nothing else answers. */
	private void open() {
		String name = "nguoi-" + UUID.randomUUID().toString().substring(0, 8);
		this.people.open(new PersonDetails(name, "Quản trị", null, Set.of(Role.ADMINISTRATOR), null),
				"mat-khau-de-thu");
	}

	/** A template that the head of the office has sent to be looked at. */
	UUID candidate(byte[] docx) {
		return this.attachments.storeForADay(new Waiting("report.template", OFFICE_HEAD.accountId()), "mau.docx", docx)
			.value();
	}

	private DirectiveId directive() {
		String number = UUID.randomUUID().toString().substring(0, 6);
		AttachmentId original = this.attachments.store("thong-bao.txt", ("bản gốc " + number).getBytes());
		DirectiveId[] entered = new DirectiveId[1];
		new CurrentAccount().as(People.clerk(), () -> {
			Origin origin = new Origin("UBND tỉnh", null, DirectiveSource.PEOPLES_COMMITTEE);
			entered[0] = this.directives.enter(new DirectiveHeader(new DocumentNumber(number, "TB-UBND"), "THONG_BAO",
					origin, ISSUED_ON, "Kết luận phiên họp"), "Nội dung " + number, original);
		});
		return entered[0];
	}

	private AgencyId agency(String name) {
		return this.agencies.openOn(ISSUED_ON)
			.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow()
			.id();
	}

}
