package vn.dondoc.report.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

import vn.dondoc.account.SignedIn;
import vn.dondoc.report.print.ReportFormat;
import vn.dondoc.report.signing.PreparedReportId;
import vn.dondoc.report.signing.PreparedReportView;
import vn.dondoc.report.signing.ReportShelf;
import vn.dondoc.report.signing.ReportState;
import vn.dondoc.report.signing.ReportStep;
import vn.dondoc.report.signing.SignerPosition;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.system.Permissions;

/** The page of a prepared report: what it says, what was done to it, what may be done. */
@Component
class PreparedReportPage {

	private static final Set<ReportState> OPEN = EnumSet.of(ReportState.PREPARED, ReportState.SENT_BACK);

	/** As many as a person looks through to choose one to compare with. */
	private static final int OTHERS = 50;

	private final ReportShelf shelf;

	private final Permissions permissions;

	PreparedReportPage(ReportShelf shelf, Permissions permissions) {
		this.shelf = shelf;
		this.permissions = permissions;
	}

	/** Which of its forms a page offers. */
	record Offers(boolean words, boolean handIn, boolean discard, boolean check, boolean sendBack, boolean sign,
			boolean supersede) {
	}

	/** Dresses the page, with a form that was refused still as it was typed. */
	String show(PreparedReportId id, SignedIn me, Model model) {
		PreparedReportView report = this.shelf.get(id);
		model.addAttribute("report", report);
		model.addAttribute("others",
				this.shelf.page(PageRequest.of(0, OTHERS)).filter((other) -> !other.id().equals(id)).toList());
		model.addAttribute("formats", ReportFormat.values());
		FrozenFigures figures = FrozenFigures.of(report);
		model.addAttribute("figures", figures);
		model.addAttribute("positions", SignerPosition.values());
		Function<RowsQuery, String> rows = FrozenAddress.of(report);
		report.content().frozen().insight(report.order()).ifPresent((frozen) -> {
			model.addAttribute("insight", InsightView.of(frozen.insight(), figures, rows));
			model.addAttribute("cuts", frozen.cuts().stream().map((cut) -> InsightView.Parts.of(cut, rows)).toList());
		});
		model.addAttribute("offers", offers(report, me));
		model.addAttribute("comparedNow", ComparisonForm.between(report.order(), null).href());
		PreparedReportId before = report.succession().supersedes();
		model.addAttribute("comparedBefore", (before != null)
				? ComparisonForm.between(this.shelf.get(before).order(), report.order()).href() : null);
		List<ReportStep> steps = new ArrayList<>(report.steps());
		Collections.reverse(steps);
		model.addAttribute("steps", steps);
		if (model.getAttribute("form") instanceof StepForm refused) {
			Object errors = model.getAttribute(BindingResult.MODEL_KEY_PREFIX + "form");
			model.addAttribute("form", refused.again(report));
			model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", Objects.requireNonNull(errors));
		}
		else {
			model.addAttribute("form", StepForm.blank(report));
		}
		return "report/prepared/page";
	}

	private Offers offers(PreparedReportView report, SignedIn me) {
		ReportState state = report.state();
		boolean prepares = this.permissions.reaches(me, PreparedReportPermissions.PREPARE);
		boolean another = !report.writtenBy(me);
		boolean checks = another && this.permissions.reaches(me, PreparedReportPermissions.CHECK);
		boolean signs = another && this.permissions.reaches(me, PreparedReportPermissions.SIGN);
		boolean sendsBack = another && this.permissions.reaches(me, PreparedReportPermissions.SEND_BACK);
		boolean prepared = state == ReportState.PREPARED;
		boolean checked = state == ReportState.CHECKED;
		return new Offers(prepares && OPEN.contains(state), prepares && state == ReportState.SENT_BACK,
				prepares && OPEN.contains(state) && (!another || report.preparedByItself()), checks && prepared,
				sendsBack && (prepared || checked), signs && checked, prepares && state == ReportState.SIGNED);
	}

}
