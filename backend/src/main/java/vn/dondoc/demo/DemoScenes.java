package vn.dondoc.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.register.IssuedDocument;
import vn.dondoc.register.IssuedDocumentRegister;
import vn.dondoc.register.Meeting;
import vn.dondoc.register.MeetingRegister;
import vn.dondoc.register.Scheme;
import vn.dondoc.register.SchemeRegister;

/** What the demo shows: the quarter of the sample article, and the quarter of today. */
@Component
@Profile(DemoClock.PROFILES)
class DemoScenes {

	private final DemoDirectives directives;

	private final PlayQuarter playQuarter;

	private final PlayToday playToday;

	private final IssuedDocumentRegister issuedDocuments;

	private final MeetingRegister meetings;

	private final SchemeRegister schemes;

	DemoScenes(DemoDirectives directives, PlayQuarter playQuarter, PlayToday playToday,
			IssuedDocumentRegister issuedDocuments, MeetingRegister meetings, SchemeRegister schemes) {
		this.directives = directives;
		this.playQuarter = playQuarter;
		this.playToday = playToday;
		this.issuedDocuments = issuedDocuments;
		this.meetings = meetings;
		this.schemes = schemes;
	}

	void firstQuarterOf2021(DemoClock clock, LocalDate before, SignedIn clerk) {
		List<String> departments = this.directives.names(QuarterPlan.FIRST, AgencyKind.OFFICE, AgencyKind.DEPARTMENT,
				AgencyKind.BOARD, AgencyKind.BRANCH);
		List<String> districts = this.directives.names(QuarterPlan.FIRST, AgencyKind.DISTRICT);
		this.playQuarter.play(QuarterPlan.of(DemoText.lines("viec-2021"), departments, districts), clock, before,
				clerk);
	}

	/** The registers are written up on the quarter's last day. */
	void registersOf2021(DemoClock clock) {
		clock.moveTo(QuarterPlan.LAST, LocalTime.of(17, 0));
		registersOf2021();
	}

	void thisQuarter(DemoClock clock, LocalDate today) {
		this.playToday.play(clock, today);
	}

	/** As the sample article prints them. */
	private void registersOf2021() {
		this.issuedDocuments.recordAll(documents("QĐ", "QĐ-UBND", 808));
		this.issuedDocuments.recordAll(documents("CV", "UBND-TH", 1523));
		this.issuedDocuments.recordAll(documents("CT", "CT-UBND", 2));
		this.issuedDocuments.recordAll(documents("BC", "BC-UBND", 45));
		this.issuedDocuments.recordAll(documents("TB", "TB-UBND", 30));
		this.issuedDocuments.recordAll(documents("KH", "KH-UBND", 58));
		this.issuedDocuments.recordAll(documents("BC-BCSĐ", "BC-BCSĐ", 97));
		this.meetings
			.recordAll(IntStream.range(0, 180)
				.mapToObj((i) -> new Meeting(day(i, 180),
						"Họp xem xét nội dung thuộc thẩm quyền UBND tỉnh, phiên " + (i + 1), "Lãnh đạo UBND tỉnh",
						"Trụ sở UBND tỉnh", null))
				.toList());
		this.schemes.recordAll(IntStream.range(0, 13).mapToObj(this::scheme).toList());
	}

	private List<IssuedDocument> documents(String type, String notation, int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> new IssuedDocument(type, Integer.toString(i + 1), notation, day(i, count), null, null,
					"Văn bản " + (i + 1) + "/" + notation))
			.toList();
	}

	private Scheme scheme(int place) {
		LocalDate due = QuarterPlan.LAST.minusDays(place);
		boolean done = place < 6;
		String lead = this.directives.names(QuarterPlan.FIRST, AgencyKind.DEPARTMENT).get(place);
		return new Scheme("Đề án số " + (place + 1) + " theo chương trình công tác năm 2021",
				this.directives.agency(lead, QuarterPlan.FIRST).value(), due, done ? (place + 20) + "/QĐ-UBND" : null,
				done ? due.minusDays(5) : null, done ? due.minusDays(5) : null);
	}

	private static LocalDate day(int place, int of) {
		long days = ChronoUnit.DAYS.between(QuarterPlan.FIRST, QuarterPlan.LAST);
		return QuarterPlan.FIRST.plusDays(place * days / of);
	}

}
