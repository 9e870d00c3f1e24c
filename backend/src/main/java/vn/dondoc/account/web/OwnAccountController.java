package vn.dondoc.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountSession;
import vn.dondoc.account.ChangePassword;
import vn.dondoc.account.SignedIn;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Notice;

/** One's own account and password. */
@Controller
class OwnAccountController {

	private final AccountDirectory directory;

	private final ChangePassword changePassword;

	private final SecurityContextRepository contexts;

	private final AccountRows rows;

	OwnAccountController(AccountDirectory directory, ChangePassword changePassword, SecurityContextRepository contexts,
			AccountRows rows) {
		this.directory = directory;
		this.changePassword = changePassword;
		this.contexts = contexts;
		this.rows = rows;
	}

	@GetMapping("/account")
	String page(SignedIn me, Model model) {
		model.addAttribute("account", this.rows.row(this.directory.get(me.account())));
		return "account/own/page";
	}

	@GetMapping("/account/password")
	String form(SignedIn me, Model model) {
		model.addAttribute("form", PasswordForm.empty());
		return form(model, me);
	}

	@PostMapping("/account/password")
	String change(SignedIn me, @Valid @ModelAttribute("form") PasswordForm form, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		if (!errors.hasErrors() && !form.agrees()) {
			errors.rejectValue("repeated", "account.broken.not-repeated");
		}
		boolean temporary = temporary(me);
		boolean done = Attempt.of(errors,
				() -> keep(this.changePassword.change(me.account(), form.current(), form.password()), request,
						response));
		if (!done) {
			return form(model, me);
		}
		new Notice("account.password.changed").showOn(redirect);
		return temporary ? "redirect:/" : "redirect:/account";
	}

	private String form(Model model, SignedIn me) {
		model.addAttribute("temporary", temporary(me));
		return "account/own/password";
	}

	private boolean temporary(SignedIn me) {
		return this.directory.get(me.account()).passwordTemporary();
	}

	/** This session goes on, under a new id; every other one of the account has ended. */
	private void keep(AccountSession session, HttpServletRequest request, HttpServletResponse response) {
		request.changeSessionId();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(new AccountAuthentication(session));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

}
