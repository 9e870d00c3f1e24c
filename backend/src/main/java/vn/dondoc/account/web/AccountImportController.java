package vn.dondoc.account.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.SignedIn;
import vn.dondoc.account.spreadsheet.AccountSheet;
import vn.dondoc.account.spreadsheet.CheckedRow;
import vn.dondoc.account.spreadsheet.ImportAccounts;
import vn.dondoc.account.spreadsheet.SheetRow;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Notice;
import vn.dondoc.system.Once;

/** Accounts from a spreadsheet: first what it would do, row by row, then the deed. */
@Controller
class AccountImportController {

	private final ImportAccounts importAccounts;

	private final Once once;

	AccountImportController(ImportAccounts importAccounts, Once once) {
		this.once = once;
		this.importAccounts = importAccounts;
	}

	@GetMapping("/accounts/import")
	String form(@ModelAttribute("form") UploadForm form, Model model) {
		model.addAttribute("columns", AccountSheet.COLUMNS);
		return "account/accounts/import";
	}

	@PostMapping("/accounts/import/check")
	String check(@ModelAttribute("form") UploadForm form, BindingResult errors, Model model) throws IOException {
		byte[] file = form.bytes();
		if (!Attempt.of(errors, () -> show(AccountSheet.read(file), model))) {
			return form(form, model);
		}
		return "account/accounts/import-check";
	}

	@PostMapping("/accounts/import")
	String open(SignedIn me, @RequestParam UUID commandId, @RequestParam String rows, RedirectAttributes redirect) {
		this.once.perform(commandId, me, () -> {
			List<OpenAccount.Opened> opened = this.importAccounts.open(AccountSheet.read(rows));
			redirect.addFlashAttribute("opened", opened);
			new Notice("account.import.done", opened.size()).showOn(redirect);
			return "";
		});
		return "redirect:/accounts";
	}

	private void show(List<SheetRow> rows, Model model) {
		List<CheckedRow> checked = this.importAccounts.check(rows);
		model.addAttribute("commandId", Ids.next());
		model.addAttribute("rows", checked);
		model.addAttribute("bad", checked.stream().filter((row) -> !row.good()).count());
		model.addAttribute("csv", AccountSheet.write(rows));
	}

	/** The spreadsheet sent. */
	record UploadForm(MultipartFile file) {

		byte[] bytes() throws IOException {
			return (this.file != null) ? this.file.getBytes() : new byte[0];
		}

	}

}
