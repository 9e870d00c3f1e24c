package vn.dondoc.deadline.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeSet;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.deadline.Calendars;
import vn.dondoc.deadline.notice.Notices;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Notice;

/** A year of the working calendar: its holidays as computed, what its notice decided. */
@Controller
class CalendarController {

	private final Notices notices;

	private final Calendars calendars;

	private final Clock clock;

	CalendarController(Notices notices, Calendars calendars, Clock clock) {
		this.notices = notices;
		this.calendars = calendars;
		this.clock = clock;
	}

	@GetMapping("/working-calendar")
	String page(@RequestParam(required = false) @Nullable Integer year, Model model) {
		int shown = (year != null && year >= 2000 && year <= 2100) ? year : LocalDate.now(this.clock).getYear();
		return show(shown, model);
	}

	@PostMapping("/working-calendar/years")
	String enter(@Valid @ModelAttribute("form") YearForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!Attempt.of(errors, () -> this.notices.enter(form.entered(), form.seen()))) {
			return show(form.year(), model);
		}
		return done(form.year(), redirect);
	}

	@PostMapping("/working-calendar/days")
	String swap(@Valid @ModelAttribute("swap") DayForm form, BindingResult errors, @RequestParam int year, Model model,
			RedirectAttributes redirect) {
		if (!Attempt.of(errors, () -> this.notices.swap(form.swapped()))) {
			return show(year, model);
		}
		return done(form.day().getYear(), redirect);
	}

	@PostMapping("/working-calendar/days/{day}/removal")
	String takeBack(@PathVariable LocalDate day, RedirectAttributes redirect) {
		this.notices.takeBack(day);
		return done(day.getYear(), redirect);
	}

	private String show(int year, Model model) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", YearForm.of(this.notices.of(year)));
		}
		if (!model.containsAttribute("swap")) {
			model.addAttribute("swap", DayForm.empty());
		}
		model.addAttribute("year", year);
		model.addAttribute("holidays", new TreeSet<>(this.calendars.current().holidays(year)));
		model.addAttribute("swapped", this.notices.swapped(year));
		return "deadline/calendar/page";
	}

	private static String done(int year, RedirectAttributes redirect) {
		new Notice("deadline.calendar.changed").showOn(redirect);
		return "redirect:/working-calendar?year=" + year;
	}

}
