package vn.dondoc.notification.preference.web;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.SignedIn;
import vn.dondoc.notification.mail.Outbox;
import vn.dondoc.notification.preference.MailPreference;
import vn.dondoc.notification.preference.MailPreferences;
import vn.dondoc.system.Notice;

/** One's own wishes about e-mail. */
@Controller
class MailPreferenceController {

	private final MailPreferences preferences;

	private final AccountDirectory accounts;

	private final Outbox outbox;

	MailPreferenceController(MailPreferences preferences, AccountDirectory accounts, Outbox outbox) {
		this.preferences = preferences;
		this.accounts = accounts;
		this.outbox = outbox;
	}

	/** What is ticked; what is not is left out of the request. */
	record PreferenceForm(boolean wanted, boolean urgent, @Nullable Set<DayOfWeek> quiet) {

		static PreferenceForm of(MailPreference preference) {
			return new PreferenceForm(preference.wanted(), preference.urgent(), preference.quiet());
		}

		MailPreference preference() {
			return new MailPreference(this.wanted, this.urgent, (this.quiet != null) ? this.quiet : Set.of());
		}

	}

	@GetMapping("/account/mail")
	String page(SignedIn me, Model model) {
		model.addAttribute("form", PreferenceForm.of(this.preferences.of(me.account())));
		return show(me, model);
	}

	@PostMapping("/account/mail")
	String keep(SignedIn me, @ModelAttribute("form") PreferenceForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return show(me, model);
		}
		this.preferences.keep(me.account(), form.preference());
		new Notice("notification.preference.kept").showOn(redirect);
		return "redirect:/account/mail";
	}

	private String show(SignedIn me, Model model) {
		model.addAttribute("configured", this.outbox.open());
		model.addAttribute("email", this.accounts.get(me.account()).details().email());
		model.addAttribute("days", List.of(DayOfWeek.values()));
		return "notification/preference/page";
	}

}
