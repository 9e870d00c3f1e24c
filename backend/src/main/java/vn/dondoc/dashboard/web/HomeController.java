package vn.dondoc.dashboard.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.report.signing.ReportShelf;
import vn.dondoc.statistics.Sight;
import vn.dondoc.system.Days;

/** The first page a person sees: a leader the province, everyone else their own work. */
@Controller
class HomeController {

	private final Overview overview;

	private final OwnWork ownWork;

	private final AccountDirectory accounts;

	private final OpenProgrammes programmes;

	private final ReportShelf reports;

	private final Clock clock;

	HomeController(Overview overview, OwnWork ownWork, AccountDirectory accounts, OpenProgrammes programmes,
			ReportShelf reports, Clock clock) {
		this.overview = overview;
		this.ownWork = ownWork;
		this.accounts = accounts;
		this.programmes = programmes;
		this.reports = reports;
		this.clock = clock;
	}

	@GetMapping("/")
	String home(SignedIn me, @ModelAttribute("form") AsOfForm form, BindingResult errors, Model model) {
		if (me.is(Role.LEADER)) {
			return overview(me, form, errors, model);
		}
		if (Sight.of(me) instanceof Sight.Nothing) {
			return "redirect:/accounts";
		}
		model.addAttribute("reports", this.reports.waitingFor(me));
		model.addAttribute("work", this.ownWork.of(me));
		model.addAttribute("message", this.accounts.notice(me.account()).orElse(null));
		return "dashboard/home/own-work";
	}

	@GetMapping("/overview")
	String overview(SignedIn me, @ModelAttribute("form") AsOfForm form, BindingResult errors, Model model) {
		Instant now = this.clock.instant();
		LocalDate day = errors.hasErrors() ? null : form.asOf();
		Instant asOf = (day != null) ? Days.endOf(day) : now;
		model.addAttribute("reports", this.reports.waitingFor(me));
		model.addAttribute("overview",
				this.overview.of(new Moment(asOf.isAfter(now) ? now : asOf, null), Sight.of(me)));
		model.addAttribute("programmes", (day == null) ? this.programmes.open(me) : List.of());
		return "dashboard/home/overview";
	}

	/** The day at whose end the figures are true; none for now. */
	record AsOfForm(@Nullable LocalDate asOf) {

	}

}
