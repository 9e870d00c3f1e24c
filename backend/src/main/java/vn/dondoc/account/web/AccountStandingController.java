package vn.dondoc.account.web;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountId;
import vn.dondoc.account.ChangePassword;
import vn.dondoc.account.EditAccount;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.SignedIn;
import vn.dondoc.system.Notice;
import vn.dondoc.system.Once;

/**
 * Whether an account may sign in, and with which temporary password. Disabling and
 * enabling twice is the same as once; a second password would make the first one shown a
 * wrong one.
 */
@Controller
class AccountStandingController {

	private final EditAccount editAccount;

	private final ChangePassword changePassword;

	private final AccountDirectory directory;

	private final Once once;

	AccountStandingController(EditAccount editAccount, ChangePassword changePassword, AccountDirectory directory,
			Once once) {
		this.editAccount = editAccount;
		this.changePassword = changePassword;
		this.directory = directory;
		this.once = once;
	}

	@PostMapping("/accounts/{id}/disabling")
	String disable(@PathVariable UUID id, RedirectAttributes redirect) {
		this.editAccount.disable(new AccountId(id));
		new Notice("account.disabled").showOn(redirect);
		return "redirect:/accounts/" + id;
	}

	@PostMapping("/accounts/{id}/enabling")
	String enable(@PathVariable UUID id, RedirectAttributes redirect) {
		this.editAccount.enable(new AccountId(id));
		new Notice("account.enabled").showOn(redirect);
		return "redirect:/accounts/" + id;
	}

	@PostMapping("/accounts/{id}/password")
	String reset(SignedIn me, @PathVariable UUID id, @RequestParam UUID commandId, RedirectAttributes redirect) {
		AccountId account = new AccountId(id);
		this.once.perform(commandId, me, () -> {
			String password = this.changePassword.reset(account);
			String userName = this.directory.get(account).details().userName();
			redirect.addFlashAttribute("opened", List.of(new OpenAccount.Opened(account, userName, password)));
			new Notice("account.password.reset").showOn(redirect);
			return "";
		});
		return "redirect:/accounts/" + id;
	}

}
