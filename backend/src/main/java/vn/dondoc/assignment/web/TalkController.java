package vn.dondoc.assignment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.dispute.AnswerDispute;
import vn.dondoc.assignment.dispute.DisputeStatus;
import vn.dondoc.assignment.explanation.AskExplanation;
import vn.dondoc.assignment.explanation.GiveExplanation;
import vn.dondoc.assignment.fulfilment.Comment;

/** What people say to each other about an assignment. */
@Controller
class TalkController {

	private final DeedPages pages;

	private final Comment comment;

	private final AskExplanation askExplanation;

	private final GiveExplanation giveExplanation;

	private final DisputeStatus disputeStatus;

	private final AnswerDispute answerDispute;

	private final DeedFiles files;

	TalkController(DeedPages pages, Comment comment, AskExplanation askExplanation, GiveExplanation giveExplanation,
			DisputeStatus disputeStatus, AnswerDispute answerDispute, DeedFiles files) {
		this.pages = pages;
		this.comment = comment;
		this.askExplanation = askExplanation;
		this.giveExplanation = giveExplanation;
		this.disputeStatus = disputeStatus;
		this.answerDispute = answerDispute;
		this.files = files;
	}

	@PostMapping("/assignments/{id}/comments")
	String comment(DeedRequest request) {
		return this.pages.perform(AssignmentDeed.COMMENT, request, (call) -> this.comment
			.comment(new Comment.Command(call, request.text("words"), this.files.stored(request))));
	}

	@PostMapping("/assignments/{id}/explanation-request")
	String askExplanation(DeedRequest request) {
		return this.pages.perform(AssignmentDeed.ASK_EXPLANATION, request,
				(call) -> this.askExplanation.ask(new AskExplanation.Command(call, request.text("words"))));
	}

	@PostMapping("/assignments/{id}/explanation")
	String giveExplanation(DeedRequest request) {
		return this.pages.perform(AssignmentDeed.GIVE_EXPLANATION, request, (call) -> this.giveExplanation
			.give(new GiveExplanation.Command(call, request.text("words"), this.files.stored(request))));
	}

	@PostMapping("/assignments/{id}/dispute")
	String dispute(DeedRequest request) {
		return this.pages.perform(AssignmentDeed.DISPUTE, request,
				(call) -> this.disputeStatus.dispute(new DisputeStatus.Command(call, request.text("words"))));
	}

	@PostMapping("/assignments/{id}/dispute-answer")
	String answerDispute(DeedRequest request) {
		Boolean upheld = request.yes("upheld");
		return this.pages.perform(AssignmentDeed.ANSWER_DISPUTE, request,
				(call) -> this.answerDispute.answer(new AnswerDispute.Command(call, upheld, request.text("words"))));
	}

}
