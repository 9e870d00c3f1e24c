package vn.dondoc.report.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.dondoc.account.SignedIn;
import vn.dondoc.report.Closing;
import vn.dondoc.report.ComposeReport;
import vn.dondoc.report.InstantText;
import vn.dondoc.report.Period;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.statistics.LeadAs;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Sight;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Days;

/** The report of a period on a page. */
@Controller
class ReportController {

	private final ComposeReport compose;

	private final Clock clock;

	ReportController(ComposeReport compose, Clock clock) {
		this.compose = compose;
		this.clock = clock;
	}

	@GetMapping("/reports")
	String page(SignedIn me, @ModelAttribute("form") OrderForm form, BindingResult errors, Model model) {
		model.addAttribute("parts", OrderForm.PARTS);
		model.addAttribute("closings", List.of(Closing.values()));
		model.addAttribute("populations", ReportOrder.POPULATIONS);
		model.addAttribute("leadsAs", LeadAs.values());
		Attempt.of(errors, () -> {
			Report report = this.compose.compose(order(form), Sight.of(me));
			model.addAttribute("report", ReportView.of(report));
			model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
			model.addAttribute("form", OrderForm.of(report, form));
		});
		return "report/report/page";
	}

	private ReportOrder order(OrderForm form) {
		return new ReportOrder(period(form), population(form), instant(form.asOf()), instant(form.knownAt()),
				Objects.requireNonNullElse(form.leadAs(), LeadAs.THEN));
	}

	private Period period(OrderForm form) {
		String code = form.code();
		if (code == null) {
			return form.days().orElseGet(() -> Period.quarterOf(Days.of(this.clock.instant())));
		}
		return Period.of(code, Closing.of(form.closingOr(Closing.CALENDAR)));
	}

	private static Population population(OrderForm form) {
		return ReportOrder.population(form.populationOr(Population.ASSIGNED));
	}

	private static @Nullable Instant instant(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : InstantText.typed(text.strip());
	}

}
