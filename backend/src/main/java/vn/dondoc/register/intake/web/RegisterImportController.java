package vn.dondoc.register.intake.web;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.Waiting;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.register.Matched;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.register.intake.DryRun;
import vn.dondoc.register.intake.RegisterTemplate;
import vn.dondoc.register.intake.TakeRegister;
import vn.dondoc.register.intake.Taken;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Notice;
import vn.dondoc.system.Once;

/** A register from a spreadsheet: first what it would do, then the deed. */
abstract class RegisterImportController {

	private static final int SHOWN = 200;

	private final RegisterPage page;

	private final TakeRegister take;

	private final RegisterTemplate template;

	private final Attachments attachments;

	private final Once once;

	private final Agencies agencies;

	RegisterImportController(RegisterPage page, TakeRegister take, RegisterTemplate template, Attachments attachments,
			Once once, Agencies agencies) {
		this.page = page;
		this.take = take;
		this.template = template;
		this.attachments = attachments;
		this.once = once;
		this.agencies = agencies;
	}

	@ModelAttribute("page")
	RegisterPage page() {
		return this.page;
	}

	/** The spreadsheet sent. */
	record UploadForm(@Nullable MultipartFile file) {

		byte[] bytes() throws IOException {
			return (this.file != null) ? this.file.getBytes() : new byte[0];
		}

		String name() {
			return (this.file != null) ? Objects.requireNonNullElse(this.file.getOriginalFilename(), "") : "";
		}

	}

	@GetMapping
	String form(@ModelAttribute("form") UploadForm form, Model model) {
		model.addAttribute("columns", this.template.columns(this.page));
		return "register/import/form";
	}

	@GetMapping("/template")
	ResponseEntity<byte[]> template() {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("mau-" + this.page.code() + ".xlsx").build().toString())
			.body(this.template.file(this.page));
	}

	@PostMapping
	String check(SignedIn me, @ModelAttribute("form") UploadForm form, BindingResult errors, Model model)
			throws IOException {
		byte[] file = form.bytes();
		if (!Attempt.of(errors, () -> show(me, form.name(), file, model))) {
			return form(form, model);
		}
		return "register/import/check";
	}

	@PostMapping("/taking")
	String take(SignedIn me, @RequestParam UUID commandId, @RequestParam UUID file, RedirectAttributes redirect) {
		AttachmentId kept = new AttachmentId(file);
		String entered = this.once.perform(commandId, me, () -> {
			Taken taken = this.take.take(this.page, this.attachments.waiting(waiting(me), kept));
			this.attachments.discard(kept);
			return taken.entered() + " " + taken.corrected();
		});
		String[] counts = entered.split(" ");
		new Notice("register.import.done", Integer.parseInt(counts[0]), Integer.parseInt(counts[counts.length - 1]))
			.showOn(redirect);
		return "redirect:" + this.page.path();
	}

	/** The file is kept only while it waits to be taken. */
	private void show(SignedIn me, String name, byte[] file, Model model) {
		DryRun<?> run = this.take.check(this.page, file);
		model.addAttribute("run", run);
		model.addAttribute("findings", run.findings().subList(0, Math.min(SHOWN, run.findings().size())));
		model.addAttribute("rows", ImportRow.of(run, SHOWN, this::agency));
		model.addAttribute("outcomes", Matched.Outcome.values());
		if (run.good() && run.changes()) {
			model.addAttribute("commandId", Ids.next());
			model.addAttribute("file", this.attachments.storeForADay(waiting(me), name, file).value());
		}
	}

	/** It is taken by whoever sent it, and into no other register. */
	private Waiting waiting(SignedIn me) {
		return new Waiting("register." + this.page.code(), me.accountId());
	}

	private String agency(String id) {
		return this.agencies.get(new AgencyId(UUID.fromString(id))).name();
	}

}
