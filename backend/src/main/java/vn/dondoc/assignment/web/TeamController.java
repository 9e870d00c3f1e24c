package vn.dondoc.assignment.web;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.cooperation.AnswerCooperation;
import vn.dondoc.assignment.cooperation.AskCooperation;
import vn.dondoc.assignment.within.FinishPart;
import vn.dondoc.assignment.within.PassOn;
import vn.dondoc.organisation.AgencyId;

/** Work shared with other agencies, and among the officers of the lead. */
@Controller
class TeamController {

	private final DeedPages pages;

	private final AskCooperation askCooperation;

	private final AnswerCooperation answerCooperation;

	private final PassOn passOn;

	private final FinishPart finishPart;

	private final DeedFiles files;

	TeamController(DeedPages pages, AskCooperation askCooperation, AnswerCooperation answerCooperation, PassOn passOn,
			FinishPart finishPart, DeedFiles files) {
		this.pages = pages;
		this.askCooperation = askCooperation;
		this.answerCooperation = answerCooperation;
		this.passOn = passOn;
		this.finishPart = finishPart;
		this.files = files;
	}

	@PostMapping("/assignments/{id}/cooperation")
	String askCooperation(DeedRequest request) {
		AgencyId agency = request.agency("agency");
		LocalDate until = request.day("until");
		return this.pages.perform(AssignmentDeed.ASK_COOPERATION, request, (call) -> this.askCooperation
			.ask(new AskCooperation.Command(call, agency, until, request.text("words"))));
	}

	@PostMapping("/assignments/{id}/cooperation-answer")
	String answerCooperation(DeedRequest request) {
		AgencyId agency = request.agency("cooperating");
		return this.pages.perform(AssignmentDeed.ANSWER_COOPERATION, request, (call) -> this.answerCooperation
			.answer(new AnswerCooperation.Command(call, agency, request.text("words"), this.files.stored(request))));
	}

	@PostMapping("/assignments/{id}/parts")
	String passOn(DeedRequest request) {
		UUID officer = request.id("officer");
		LocalDate until = request.day("until");
		return this.pages.perform(AssignmentDeed.PASS_ON, request, (call) -> this.passOn.passOn(new PassOn.Command(call,
				(officer != null) ? new AccountId(officer) : null, request.text("words"), until)));
	}

	@PostMapping("/assignments/{id}/finished-parts")
	String finishPart(DeedRequest request) {
		Integer part = request.whole("part");
		return this.pages.perform(AssignmentDeed.FINISH_PART, request,
				(call) -> this.finishPart.finish(new FinishPart.Command(call, part, request.textOrNull("words"))));
	}

}
