package vn.dondoc.report.web;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.report.frozen.FrozenRows;
import vn.dondoc.report.frozen.RowFilter;
import vn.dondoc.report.signing.PrepareReport;
import vn.dondoc.report.signing.PreparedReportId;
import vn.dondoc.report.signing.PreparedReportView;
import vn.dondoc.report.signing.ReportShelf;
import vn.dondoc.system.Days;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Notice;
import vn.dondoc.system.Paging;

/** The reports that were prepared, each with its frozen figures and rows. */
@Controller
@RequestMapping(PreparedReportController.PATH)
class PreparedReportController {

	static final String PATH = "/reports/prepared";

	private static final int SIZE = 50;

	private final ReportShelf shelf;

	private final PrepareReport prepare;

	private final FrozenRows rows;

	private final PreparedReportPage page;

	private final Clock clock;

	PreparedReportController(ReportShelf shelf, PrepareReport prepare, FrozenRows rows, PreparedReportPage page,
			Clock clock) {
		this.shelf = shelf;
		this.prepare = prepare;
		this.rows = rows;
		this.page = page;
		this.clock = clock;
	}

	@GetMapping
	String list(SignedIn me, @RequestParam(name = "page", defaultValue = "1") int number, HttpServletRequest request,
			Model model) {
		Page<PreparedReportView> reports = this.shelf.page(PageRequest.of(Math.max(0, number - 1), SIZE));
		model.addAttribute("reports", reports.getContent());
		model.addAttribute("schedules", me.isOffice());
		model.addAttribute("template", me.is(Role.OFFICE_HEAD));
		model.addAttribute("paging", Paging.of(request, number, SIZE, reports.getTotalElements()));
		return "report/prepared/list";
	}

	@PostMapping
	String prepare(SignedIn me, @ModelAttribute("order") OrderForm order, @RequestParam @Nullable UUID commandId,
			RedirectAttributes redirect) {
		PreparedReportId id = this.prepare.prepare(Objects.requireNonNullElseGet(commandId, Ids::next),
				order.order(Days.of(this.clock.instant())), me);
		new Notice("report.signing.prepared").showOn(redirect);
		return "redirect:" + PATH + "/" + id.value();
	}

	@GetMapping("/{id}")
	String report(SignedIn me, @PathVariable UUID id, Model model) {
		return this.page.show(new PreparedReportId(id), me, model);
	}

	@GetMapping("/{id}/verification")
	String verify(SignedIn me, @PathVariable UUID id, Model model) {
		model.addAttribute("verification", this.shelf.verify(new PreparedReportId(id)));
		return this.page.show(new PreparedReportId(id), me, model);
	}

	@GetMapping("/{id}/rows")
	String rows(@PathVariable UUID id, @RequestParam(required = false) @Nullable String figure,
			@RequestParam(required = false) @Nullable UUID lead, @RequestParam(required = false) @Nullable String cut,
			@RequestParam(required = false) @Nullable String part,
			@RequestParam(name = "page", defaultValue = "1") int number, HttpServletRequest request, Model model) {
		PreparedReportView report = this.shelf.get(new PreparedReportId(id));
		RowFilter filter = RowFilter.of(figure, lead, cut, part);
		Paging paging = Paging.of(request, number, SIZE, this.rows.count(id, filter));
		model.addAttribute("report", report);
		model.addAttribute("listed",
				FrozenRowsView.of(report, filter, this.rows.page(id, filter, paging.offset(), SIZE)));
		model.addAttribute("paging", paging);
		return "report/prepared/rows";
	}

}
