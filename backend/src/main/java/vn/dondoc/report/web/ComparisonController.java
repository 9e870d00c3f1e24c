package vn.dondoc.report.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import vn.dondoc.account.SignedIn;
import vn.dondoc.report.Closing;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.SettleOrder;
import vn.dondoc.report.signing.PreparedReportId;
import vn.dondoc.report.signing.ReportShelf;
import vn.dondoc.statistics.LeadAs;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.change.Change;
import vn.dondoc.statistics.change.CompareFigures;
import vn.dondoc.statistics.change.Comparison;
import vn.dondoc.statistics.change.DescribeChanges;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Days;
import vn.dondoc.system.Paging;

/** The same report at two moments, and what lies between, assignment by assignment. */
@Controller
class ComparisonController {

	private static final int SIZE = 50;

	private final SettleOrder settle;

	private final CompareFigures compare;

	private final DescribeChanges describe;

	private final ReportShelf shelf;

	private final Clock clock;

	ComparisonController(SettleOrder settle, CompareFigures compare, DescribeChanges describe, ReportShelf shelf,
			Clock clock) {
		this.settle = settle;
		this.compare = compare;
		this.describe = describe;
		this.shelf = shelf;
		this.clock = clock;
	}

	@GetMapping("/reports/comparison")
	String page(SignedIn me, @ModelAttribute("form") ComparisonForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable UUID one, @RequestParam(required = false) @Nullable UUID other,
			@RequestParam(defaultValue = "1") int page, HttpServletRequest request, Model model) {
		model.addAttribute("parts", OrderForm.PARTS);
		model.addAttribute("closings", List.of(Closing.values()));
		model.addAttribute("populations", ReportOrder.POPULATIONS);
		model.addAttribute("leadsAs", LeadAs.values());
		Attempt.of(errors, () -> {
			Sides sides = (one != null && other != null) ? kept(one, other) : asked(form);
			ReportOrder before = sides.before();
			ReportOrder after = sides.after();
			Comparison comparison = this.compare.compare(before.question(), after.question(), Sight.of(me));
			model.addAttribute("comparison", ComparisonView.of(before, after, comparison, address(request)));
			show(new MoveFilter(form.was(), form.is()).of(comparison.changes()), comparison, before, after, page,
					request, model);
			model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
			model.addAttribute("form", form.understood(after));
		});
		return "report/comparison/page";
	}

	/** What is compared with what. */
	private record Sides(ReportOrder before, ReportOrder after) {
	}

	private Sides asked(ComparisonForm form) {
		ReportOrder after = this.settle.settle(form.after().order(Days.of(this.clock.instant())));
		return new Sides(this.settle.settle(form.before(after)), after);
	}

	/** Two prepared reports, the one that is known earlier first. */
	private Sides kept(UUID one, UUID other) {
		ReportOrder first = this.shelf.get(new PreparedReportId(one)).order();
		ReportOrder second = this.shelf.get(new PreparedReportId(other)).order();
		List<ReportOrder> inOrder = Stream.of(first, second)
			.sorted(Comparator.comparing((ReportOrder order) -> Objects.requireNonNull(order.asOf()))
				.thenComparing((order) -> Objects.requireNonNull(order.knownAt())))
			.toList();
		return new Sides(inOrder.get(0), inOrder.get(1));
	}

	private void show(List<Change> changes, Comparison comparison, ReportOrder before, ReportOrder after, int page,
			HttpServletRequest request, Model model) {
		Paging paging = Paging.of(request, page, SIZE, changes.size());
		List<Change> shown = changes.subList((int) paging.offset(), (int) paging.to());
		model.addAttribute("paging", paging);
		model.addAttribute("changes", this.describe.describe(shown, comparison, before.question(), after.question()));
	}

	private static String address(HttpServletRequest request) {
		String question = request.getQueryString();
		return request.getRequestURI() + ((question != null) ? "?" + question : "");
	}

}
