package vn.dondoc.assignment.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.fulfilment.Acknowledge;
import vn.dondoc.assignment.fulfilment.ReportProgress;
import vn.dondoc.assignment.fulfilment.SubmitResult;

/** What an agency does with its assignment; the Office may record it on its behalf. */
@Controller
class FulfilmentController {

	private final DeedPages pages;

	private final Acknowledge acknowledge;

	private final ReportProgress reportProgress;

	private final SubmitResult submitResult;

	private final DeedFiles files;

	FulfilmentController(DeedPages pages, Acknowledge acknowledge, ReportProgress reportProgress,
			SubmitResult submitResult, DeedFiles files) {
		this.pages = pages;
		this.acknowledge = acknowledge;
		this.reportProgress = reportProgress;
		this.submitResult = submitResult;
		this.files = files;
	}

	@PostMapping("/assignments/{id}/acknowledgement")
	String acknowledge(DeedRequest request) {
		return this.pages.perform(AssignmentDeed.ACKNOWLEDGE, request,
				(call) -> this.acknowledge.acknowledge(new Acknowledge.Command(call)));
	}

	@PostMapping("/assignments/{id}/progress")
	String report(DeedRequest request) {
		Integer percent = request.whole("percent");
		UUID cause = request.id("cause");
		BigDecimal actual = request.decimal("actual");
		return this.pages.perform(AssignmentDeed.REPORT_PROGRESS, request,
				(call) -> this.reportProgress.report(new ReportProgress.Command(call, percent, request.text("words"),
						request.textOrNull("obstacle"), cause, actual)));
	}

	@PostMapping("/assignments/{id}/submission")
	String submit(DeedRequest request) {
		LocalDate date = request.day("date");
		UUID cause = request.id("cause");
		return this.pages.perform(AssignmentDeed.SUBMIT, request,
				(call) -> this.submitResult.submit(new SubmitResult.Command(call,
						new Deliverable(request.textOrNull("number"), date, this.files.stored(request)),
						request.textOrNull("words"), cause, request.textOrNull("causeInWords"))));
	}

}
