package vn.dondoc.account.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.setup.SetUpInstallation;
import vn.dondoc.account.setup.SetUpLink;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.ProvinceDirectory;
import vn.dondoc.organisation.ShippedAgency;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Notice;

/** The set-up of an installation, open to who holds its one-time address. */
@Controller
class SetUpController {

	private static final String TOKEN = "setup-token";

	private final AccountDirectory directory;

	private final SetUpLink link;

	private final ProvinceDirectory provinces;

	private final SetUpInstallation installation;

	SetUpController(AccountDirectory directory, SetUpLink link, ProvinceDirectory provinces,
			SetUpInstallation installation) {
		this.directory = directory;
		this.link = link;
		this.provinces = provinces;
		this.installation = installation;
	}

	/**
	 * Takes the token out of the address, where it would be remembered, into the session.
	 */
	@GetMapping("/setup")
	String province(@RequestParam @Nullable String token, HttpSession session, Model model) {
		if (token != null) {
			session.setAttribute(TOKEN, token);
			return "redirect:/setup";
		}
		guard(session);
		model.addAttribute("provinces", this.provinces.provinces());
		return "account/setup/province";
	}

	@GetMapping("/setup/agencies")
	String agencies(@RequestParam(defaultValue = "") String province, HttpSession session, Model model) {
		guard(session);
		Set<String> usual = this.provinces.agencies(province)
			.stream()
			.filter(ShippedAgency::usual)
			.map(ShippedAgency::code)
			.collect(Collectors.toUnmodifiableSet());
		model.addAttribute("form", SetUpForm.of(province, usual));
		return form(province, model);
	}

	@PostMapping("/setup")
	String setUp(@Valid @ModelAttribute("form") SetUpForm form, BindingResult errors, HttpSession session, Model model,
			RedirectAttributes redirect) {
		guard(session);
		if (!form.agrees()) {
			errors.rejectValue("repeated", "account.broken.not-repeated");
		}
		if (!Attempt.of(errors, () -> this.installation.setUp(form.command()))) {
			return form(form.province(), model);
		}
		this.link.remove();
		session.removeAttribute(TOKEN);
		new Notice("account.setup.done").showOn(redirect);
		return "redirect:/login";
	}

	private String form(String province, Model model) {
		Map<Boolean, List<ShippedAgency>> byLevel = this.provinces.agencies(province)
			.stream()
			.collect(Collectors.partitioningBy((agency) -> agency.kind() == AgencyKind.COMMUNE));
		model.addAttribute("province", province);
		model.addAttribute("agencies", byLevel.get(false));
		model.addAttribute("communes", byLevel.get(true));
		return "account/setup/agencies";
	}

	/** Without a valid address the set-up does not exist, nor once it was used. */
	private void guard(HttpSession session) {
		boolean open = session.getAttribute(TOKEN) instanceof String token && this.link.opens(token);
		if (!open || this.directory.anyone()) {
			throw new Missing("set-up without a valid address");
		}
	}

}
