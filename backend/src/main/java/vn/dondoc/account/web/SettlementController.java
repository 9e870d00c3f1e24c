package vn.dondoc.account.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.SettleAccounts;
import vn.dondoc.account.SignedIn;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Notice;

/**
 * The people of agencies that ended are moved or dismissed, and read what they are told.
 */
@Controller
class SettlementController {

	private static final String PAGE = "/accounts/of-ended-agencies";

	private final SettleAccounts settle;

	private final AccountRows rows;

	private final Agencies agencies;

	private final Clock clock;

	SettlementController(SettleAccounts settle, AccountRows rows, Agencies agencies, Clock clock) {
		this.settle = settle;
		this.rows = rows;
		this.agencies = agencies;
		this.clock = clock;
	}

	/** A settlement as typed; to an agency, or the word for dismissing. */
	record SettlementForm(UUID commandId, @Nullable List<AccountId> chosen, @Nullable String to,
			@Nullable String message) {

		static final String NOBODY = "nobody";

		SettleAccounts.Command by(SignedIn me) {
			AgencyId agency = (this.to == null || NOBODY.equals(this.to)) ? null
					: new AgencyId(UUID.fromString(this.to));
			return new SettleAccounts.Command(this.commandId, me, Objects.requireNonNullElse(this.chosen, List.of()),
					agency, Objects.requireNonNullElse(this.message, ""));
		}
	}

	@GetMapping(PAGE)
	String list(Model model) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", new SettlementForm(Ids.next(), null, null, null));
		}
		model.addAttribute("accounts", this.rows.rows(this.settle.unsettled()));
		model.addAttribute("agencies", this.agencies.openOn(LocalDate.now(this.clock)));
		return "account/accounts/of-ended-agencies";
	}

	@PostMapping(PAGE)
	String settle(SignedIn me, @ModelAttribute("form") SettlementForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (form.to() == null || form.to().isBlank()) {
			errors.rejectValue("to", "account.broken.no-destination");
		}
		Optional<Integer> settled = Attempt.result(errors, () -> this.settle.settle(form.by(me)));
		if (settled.isEmpty()) {
			return list(model);
		}
		new Notice("account.settled", settled.get()).showOn(redirect);
		return "redirect:" + PAGE;
	}

	@PostMapping("/account/notice")
	String read(SignedIn me) {
		this.settle.noticeRead(me.account());
		return "redirect:/";
	}

}
