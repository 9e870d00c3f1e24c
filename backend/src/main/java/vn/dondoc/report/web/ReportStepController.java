package vn.dondoc.report.web;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.report.signing.MoveReport;
import vn.dondoc.report.signing.PreparedReportId;
import vn.dondoc.report.signing.SignReport;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Notice;

/** Takes a prepared report a step further, or back. */
@Controller
@RequestMapping(PreparedReportController.PATH + "/{id}")
class ReportStepController {

	private final MoveReport move;

	private final SignReport sign;

	private final PreparedReportPage page;

	ReportStepController(MoveReport move, SignReport sign, PreparedReportPage page) {
		this.move = move;
		this.sign = sign;
		this.page = page;
	}

	@PostMapping("/words")
	String words(SignedIn me, @PathVariable UUID id, @Valid @ModelAttribute("form") StepForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		boolean done = Attempt.of(errors, () -> this.move.edit(form.call(id, me), form.typedWords()));
		return answer(done, "report.signing.edited", id, me, model, redirect);
	}

	@PostMapping("/handing-in")
	String handIn(SignedIn me, @PathVariable UUID id, @Valid @ModelAttribute("form") StepForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		boolean done = Attempt.of(errors, () -> this.move.handInAgain(form.call(id, me)));
		return answer(done, "report.signing.handed-in", id, me, model, redirect);
	}

	@PostMapping("/discarding")
	String discard(SignedIn me, @PathVariable UUID id, @Valid @ModelAttribute("form") StepForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		boolean done = Attempt.of(errors, () -> this.move.discard(form.call(id, me), form.typedReason()));
		return answer(done, "report.signing.discarded", id, me, model, redirect);
	}

	@PostMapping("/check")
	String check(SignedIn me, @PathVariable UUID id, @Valid @ModelAttribute("form") StepForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		boolean done = Attempt.of(errors, () -> this.move.check(form.call(id, me)));
		return answer(done, "report.signing.checked", id, me, model, redirect);
	}

	@PostMapping("/sending-back")
	String sendBack(SignedIn me, @PathVariable UUID id, @Valid @ModelAttribute("form") StepForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		boolean done = Attempt.of(errors, () -> this.move.sendBack(form.call(id, me), form.typedReason()));
		return answer(done, "report.signing.sent-back", id, me, model, redirect);
	}

	@PostMapping("/signature")
	String sign(SignedIn me, @PathVariable UUID id, @Valid @ModelAttribute("form") StepForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		boolean done = Attempt.of(errors,
				() -> this.sign.sign(form.call(id, me), form.position(), form.typedPassword()));
		return answer(done, "report.signing.signed", id, me, model, redirect);
	}

	private String answer(boolean done, String notice, UUID id, SignedIn me, Model model, RedirectAttributes redirect) {
		if (!done) {
			return this.page.show(new PreparedReportId(id), me, model);
		}
		new Notice(notice).showOn(redirect);
		return "redirect:" + PreparedReportController.PATH + "/" + id;
	}

}
