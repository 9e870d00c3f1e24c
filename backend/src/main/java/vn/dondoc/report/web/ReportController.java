package vn.dondoc.report.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import vn.dondoc.account.SignedIn;
import vn.dondoc.report.Closing;
import vn.dondoc.report.ComposeReport;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.print.ReportFormat;
import vn.dondoc.report.insight.GatherInsight;
import vn.dondoc.statistics.LeadAs;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.cut.Cut;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Days;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Permissions;

/** The report of a period on a page. */
@Controller
class ReportController {

	private final ComposeReport compose;

	private final GatherInsight insight;

	private final Permissions permissions;

	private final Clock clock;

	ReportController(ComposeReport compose, GatherInsight insight, Permissions permissions, Clock clock) {
		this.compose = compose;
		this.insight = insight;
		this.permissions = permissions;
		this.clock = clock;
	}

	@GetMapping("/reports")
	String page(SignedIn me, @ModelAttribute("form") OrderForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable Cut cut, Model model) {
		model.addAttribute("cut", cut);
		model.addAttribute("cuts", Cut.values());
		model.addAttribute("parts", OrderForm.PARTS);
		model.addAttribute("closings", List.of(Closing.values()));
		model.addAttribute("populations", ReportOrder.POPULATIONS);
		model.addAttribute("leadsAs", LeadAs.values());
		Attempt.of(errors, () -> {
			Report report = this.compose.compose(form.order(Days.of(this.clock.instant())), Sight.of(me));
			model.addAttribute("report", ReportView.of(report));
			model.addAttribute("insight", InsightView.of(report, this.insight.of(report, cut, Sight.of(me))));
			if (this.permissions.reaches(me, PreparedReportPermissions.PREPARE)) {
				model.addAttribute("preparation", Ids.next());
			}
			model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
			OrderForm understood = OrderForm.of(report, form);
			model.addAttribute("form", understood);
			model.addAttribute("formats", ReportFormat.values());
			model.addAttribute("files", files(understood, cut));
		});
		return "report/report/page";
	}

	/** Where each format of the same report is. */
	private static Map<String, String> files(OrderForm form, @Nullable Cut cut) {
		Map<String, String> files = new LinkedHashMap<>();
		for (ReportFormat format : ReportFormat.values()) {
			Map<String, String> parameters = new LinkedHashMap<>(form.parameters());
			OrderForm.put(parameters, "cut", (cut != null) ? cut.name() : null);
			parameters.put("format", format.code());
			files.put(format.code(), OrderForm.address("/reports/file", parameters));
		}
		return files;
	}

}
