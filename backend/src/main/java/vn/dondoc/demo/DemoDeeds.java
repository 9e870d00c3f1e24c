package vn.dondoc.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.EnteredLater;
import vn.dondoc.assignment.extension.AskExtension;
import vn.dondoc.assignment.fulfilment.Acknowledge;
import vn.dondoc.assignment.fulfilment.ConfirmCompletion;
import vn.dondoc.assignment.fulfilment.ReportProgress;
import vn.dondoc.assignment.fulfilment.ReturnResult;
import vn.dondoc.assignment.fulfilment.SubmitResult;
import vn.dondoc.system.Days;
import vn.dondoc.system.Ids;

/**
 * The deeds of the demo: done by the agency's own person where the demo has one, else
 * recorded by the Office on its behalf.
 */
@Component
@Profile(DemoClock.PROFILES)
class DemoDeeds {

	private final DemoPeople people;

	private final CurrentAccount current;

	private final DemoClock clock;

	private final AgencyDeeds agency;

	private final OfficeDeeds office;

	DemoDeeds(DemoPeople people, CurrentAccount current, DemoClock clock, AgencyDeeds agency, OfficeDeeds office) {
		this.people = people;
		this.current = current;
		this.clock = clock;
		this.agency = agency;
		this.office = office;
	}

	/** What agencies do. */
	@Component
	record AgencyDeeds(Acknowledge acknowledge, ReportProgress report, SubmitResult submit, AskExtension extend) {
	}

	/** What the Office does. */
	@Component
	record OfficeDeeds(ConfirmCompletion confirm, ReturnResult giveBack) {
	}

	void acknowledge(Assignment assignment) {
		byAgency(assignment, (call) -> this.agency.acknowledge().acknowledge(new Acknowledge.Command(call)));
	}

	void report(Assignment assignment) {
		byAgency(assignment,
				(call) -> this.agency.report()
					.report(new ReportProgress.Command(call, 60, "Đã hoàn thành dự thảo, đang lấy ý kiến.",
							"Chờ ý kiến của cơ quan phối hợp", null, null)));
	}

	void submit(Assignment assignment) {
		LocalDate today = today();
		byAgency(assignment, (call) -> this.agency.submit()
			.submit(new SubmitResult.Command(call, Deliverable.document((today.getDayOfYear() + 40) + "/BC", today),
					"Báo cáo kết quả thực hiện nhiệm vụ.", null,
					late(assignment, today) ? "Chờ ý kiến của cơ quan phối hợp" : null)));
	}

	private static boolean late(Assignment assignment, LocalDate today) {
		Instant firstLateAt = assignment.now().term().firstLateAt();
		return firstLateAt != null && !Days.startOf(today).isBefore(firstLateAt);
	}

	void askExtension(Assignment assignment, LocalDate until) {
		byAgency(assignment, (call) -> this.agency.extend()
			.ask(new AskExtension.Command(call, until, "Cần thêm thời gian khảo sát thực địa.")));
	}

	void confirm(Assignment assignment) {
		this.office.confirm()
			.confirm(new ConfirmCompletion.Command(call(assignment, this.people.clerk(), null), null, null));
	}

	void giveBack(Assignment assignment) {
		this.office.giveBack()
			.giveBack(new ReturnResult.Command(call(assignment, this.people.clerk(), null),
					"Báo cáo chưa nêu kết quả từng xã, đề nghị bổ sung phụ lục."));
	}

	private void byAgency(Assignment assignment, Consumer<DeedCall> deed) {
		SignedIn own = this.people.actingFor(assignment.leadAgency());
		if (own != null) {
			this.current.as(own, () -> deed.accept(call(assignment, own, null)));
			return;
		}
		EnteredLater later = new EnteredLater(today(), LocalTime.of(15, 30), "Cơ quan báo cáo bằng văn bản");
		deed.accept(call(assignment, this.people.clerk(), later));
	}

	private static DeedCall call(Assignment assignment, SignedIn by, @Nullable EnteredLater later) {
		return new DeedCall(Ids.next(), assignment.id(), null, by, later);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
	}

}
