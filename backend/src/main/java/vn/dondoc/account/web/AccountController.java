package vn.dondoc.account.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountId;
import vn.dondoc.account.AccountView;
import vn.dondoc.account.EditAccount;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.SignedIn;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Notice;
import vn.dondoc.system.Once;
import vn.dondoc.system.Paging;

/** The administrator's list of accounts, and the form of one. */
@Controller
class AccountController {

	private static final int PAGE = 50;

	private final AccountDirectory directory;

	private final OpenAccount openAccount;

	private final EditAccount editAccount;

	private final Once once;

	private final AccountRows rows;

	private final AccountChoices choices;

	AccountController(AccountDirectory directory, OpenAccount openAccount, EditAccount editAccount, Once once,
			AccountRows rows, AccountChoices choices) {
		this.directory = directory;
		this.openAccount = openAccount;
		this.editAccount = editAccount;
		this.once = once;
		this.rows = rows;
		this.choices = choices;
	}

	@GetMapping("/accounts")
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model,
			HttpServletRequest request) {
		Page<AccountView> found = this.directory.search(q, PageRequest.of(Math.max(page, 1) - 1, PAGE));
		model.addAttribute("q", q);
		model.addAttribute("accounts", this.rows.rows(found.getContent()));
		model.addAttribute("paging", Paging.of(request, page, PAGE, found.getTotalElements()));
		return "account/accounts/list";
	}

	@GetMapping("/accounts/new")
	String form(Model model) {
		model.addAttribute("form", AccountForm.empty());
		return newForm(model);
	}

	@PostMapping("/accounts")
	String open(SignedIn me, @ModelAttribute("form") AccountForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		Optional<String> account = Attempt.result(errors, () -> this.once.perform(form.commandId(), me, () -> {
			OpenAccount.Opened opened = this.openAccount.open(form.details());
			redirect.addFlashAttribute("opened", List.of(opened));
			new Notice("account.opened", opened.userName()).showOn(redirect);
			return opened.account().value().toString();
		}));
		return account.map((id) -> "redirect:/accounts/" + id).orElseGet(() -> newForm(model));
	}

	@GetMapping("/accounts/{id}")
	String account(@PathVariable UUID id, Model model) {
		model.addAttribute("form", AccountForm.of(this.directory.get(new AccountId(id))));
		return form(id, model);
	}

	@PostMapping("/accounts/{id}")
	String edit(SignedIn me, @PathVariable UUID id, @ModelAttribute("form") AccountForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		AccountView view = this.directory.get(new AccountId(id));
		boolean done = Attempt.of(errors, () -> this.once.perform(form.commandId(), me, () -> {
			this.editAccount.edit(view.id(), form.details(view.details().userName()), form.version());
			return "";
		}));
		if (!done) {
			return form(id, model);
		}
		new Notice("account.edited").showOn(redirect);
		return "redirect:/accounts/" + id;
	}

	private String newForm(Model model) {
		this.choices.addTo(model);
		return "account/accounts/new";
	}

	private String form(UUID id, Model model) {
		model.addAttribute("commandId", Ids.next());
		model.addAttribute("account", this.rows.row(this.directory.get(new AccountId(id))));
		this.choices.addTo(model);
		return "account/accounts/edit";
	}

}
