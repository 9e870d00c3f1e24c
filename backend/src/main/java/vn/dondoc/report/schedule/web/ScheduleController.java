package vn.dondoc.report.schedule.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.deadline.Calendars;
import vn.dondoc.deadline.WorkingCalendar;
import vn.dondoc.report.Closing;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.schedule.Schedule;
import vn.dondoc.report.schedule.ScheduleRuns;
import vn.dondoc.report.schedule.ReportSchedules;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Days;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Notice;

/** Which reports prepare themselves. */
@Controller
class ScheduleController {

	static final String PATH = "/reports/schedules";

	private final ReportSchedules schedules;

	private final ScheduleRuns runs;

	private final Calendars calendars;

	private final Clock clock;

	ScheduleController(ReportSchedules schedules, ScheduleRuns runs, Calendars calendars, Clock clock) {
		this.schedules = schedules;
		this.runs = runs;
		this.calendars = calendars;
		this.clock = clock;
	}

	@GetMapping(PATH)
	String page(Model model) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", ScheduleForm.blank());
		}
		WorkingCalendar calendar = this.calendars.current();
		model.addAttribute("parts", Schedule.PARTS);
		model.addAttribute("closings", List.of(Closing.values()));
		model.addAttribute("populations", ReportOrder.POPULATIONS);
		model.addAttribute("schedules",
				this.schedules.all()
					.stream()
					.map((one) -> ScheduleView.of(one, this.runs.of(one.id()), calendar, today()))
					.toList());
		return "report/schedules/page";
	}

	@PostMapping(PATH)
	String add(SignedIn me, @Valid @ModelAttribute("form") ScheduleForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		UUID command = Objects.requireNonNullElseGet(form.commandId(), Ids::next);
		if (!Attempt.of(errors, () -> this.schedules.add(command, form.schedule(today()), me))) {
			return page(model);
		}
		new Notice("report.schedule.added").showOn(redirect);
		return "redirect:" + PATH;
	}

	@PostMapping(PATH + "/{id}/stop")
	String stop(@PathVariable UUID id, RedirectAttributes redirect) {
		this.schedules.stop(id);
		new Notice("report.schedule.stopped").showOn(redirect);
		return "redirect:" + PATH;
	}

	private LocalDate today() {
		return Days.of(this.clock.instant());
	}

}
