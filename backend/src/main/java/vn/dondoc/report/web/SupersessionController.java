package vn.dondoc.report.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.report.signing.PrepareReport;
import vn.dondoc.report.signing.PreparedReportId;
import vn.dondoc.report.signing.PreparedReportView;
import vn.dondoc.report.signing.ReportCall;
import vn.dondoc.report.signing.ReportShelf;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Notice;

/** Prepares what is to take a signed report's place. */
@Controller
class SupersessionController {

	private final ReportShelf shelf;

	private final PrepareReport prepare;

	private final PreparedReportPage page;

	SupersessionController(ReportShelf shelf, PrepareReport prepare, PreparedReportPage page) {
		this.shelf = shelf;
		this.prepare = prepare;
		this.page = page;
	}

	@PostMapping(PreparedReportController.PATH + "/{id}/supersession")
	String supersede(SignedIn me, @PathVariable UUID id, @Valid @ModelAttribute("form") StepForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		PreparedReportView signed = this.shelf.get(new PreparedReportId(id));
		ReportCall call = form.call(id, me);
		Optional<PreparedReportId> later = Attempt.result(errors,
				() -> this.prepare.supersede(call.commandId(), signed, form.typedReason(), me));
		if (later.isEmpty()) {
			return this.page.show(signed.id(), me, model);
		}
		new Notice("report.signing.prepared").showOn(redirect);
		return "redirect:" + PreparedReportController.PATH + "/" + later.get().value();
	}

}
