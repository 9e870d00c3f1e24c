package vn.dondoc.notification.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.notification.reminder.PlanReminders;
import vn.dondoc.notification.reminder.RemindersPage;
import vn.dondoc.notification.reminder.RemindersPages;
import vn.dondoc.notification.urging.Urgings;
import vn.dondoc.statistics.Sight;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Notice;
import vn.dondoc.system.Permissions;

/** What an assignment was and will be reminded of, and by which rules. */
@Controller
class RemindersController {

	private final RemindersPages pages;

	private final PlanReminders planReminders;

	private final Urgings urgings;

	private final Permissions permissions;

	RemindersController(RemindersPages pages, PlanReminders planReminders, Urgings urgings, Permissions permissions) {
		this.pages = pages;
		this.planReminders = planReminders;
		this.urgings = urgings;
		this.permissions = permissions;
	}

	/** The plan as typed; left blank, the usual one holds again. */
	record PlanForm(@Nullable String before, @Nullable String every) {
	}

	@GetMapping("/assignments/{id}/reminders")
	String page(@PathVariable AssignmentId id, SignedIn me, Model model) {
		RemindersPage page = this.pages.of(id, me);
		model.addAttribute("form",
				page.own() ? new PlanForm(page.before(), String.valueOf(page.every())) : new PlanForm(null, null));
		return show(page, me, model);
	}

	@PostMapping("/assignments/{id}/reminder-plan")
	String plan(@PathVariable AssignmentId id, @ModelAttribute("form") PlanForm form, BindingResult errors, SignedIn me,
			Model model, RedirectAttributes redirect) {
		RemindersPage page = this.pages.of(id, me);
		if (!Attempt.of(errors, () -> this.planReminders.plan(id, form.before(), form.every()))) {
			return show(page, me, model);
		}
		new Notice("notification.plan.changed").showOn(redirect);
		return "redirect:/assignments/" + id.value() + "/reminders";
	}

	private String show(RemindersPage page, SignedIn me, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("planning", this.permissions.reaches(me, NotificationPermissions.PLAN));
		model.addAttribute("letters", this.urgings.about(new AssignmentId(UUID.fromString(page.id())), Sight.of(me)));
		return "notification/reminders/page";
	}

}
