package vn.dondoc.directive.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.Duplicates;
import vn.dondoc.directive.intake.EnterByHand;
import vn.dondoc.directive.intake.IntakeForm;
import vn.dondoc.directive.intake.TakeIn;
import vn.dondoc.document.DocumentReader;
import vn.dondoc.document.Enclosure;
import vn.dondoc.document.RefusedDocument.EmptyDocument;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Notice;

/**
 * The ways in: a file, pasted words, an oral direction, or the head alone typed by hand.
 * The id a form carries becomes the directive's, so that sending it twice enters it once.
 */
@Controller
class NewDirectiveController {

	private static final String SECRET = "document.refused.secret";

	private final TakeIn takeIn;

	private final EnterByHand enterByHand;

	private final Duplicates duplicates;

	private final HeaderPage page;

	NewDirectiveController(TakeIn takeIn, EnterByHand enterByHand, Duplicates duplicates, HeaderPage page) {
		this.takeIn = takeIn;
		this.enterByHand = enterByHand;
		this.duplicates = duplicates;
		this.page = page;
	}

	@GetMapping("/directives/new")
	String choose(@RequestParam(defaultValue = "FILE") IntakeForm way, Model model) {
		UUID id = DirectiveId.next().value();
		model.addAttribute("form", (way == IntakeForm.FILE) ? new FileForm(id, null) : new WordsForm(id, way, ""));
		return show(way, model);
	}

	@PostMapping("/intakes/files")
	String upload(@ModelAttribute("form") FileForm form, BindingResult errors, Model model, RedirectAttributes redirect)
			throws IOException {
		MultipartFile file = form.file();
		String name = (file != null && file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
		byte[] content = (file != null) ? file.getBytes() : new byte[0];
		boolean chosen = !name.isEmpty();
		Optional<Optional<Enclosure>> taken = Attempt.result(errors, () -> take(form.id(), name, content, chosen));
		if (taken.isEmpty()) {
			return show(IntakeForm.FILE, model);
		}
		taken.get().flatMap(NewDirectiveController::notice).ifPresent((notice) -> notice.showOn(redirect));
		return "redirect:/intakes/" + form.id();
	}

	@PostMapping("/intakes/words")
	String words(@Valid @ModelAttribute("form") WordsForm form, BindingResult errors, Model model) {
		IntakeForm way = (form.way() == IntakeForm.ORAL) ? IntakeForm.ORAL : IntakeForm.PASTED;
		String words = (form.words() != null) ? form.words() : "";
		if (!Attempt.of(errors, () -> this.takeIn.words(new DirectiveId(form.id()), way, words))) {
			forgetSecret(form, errors, model);
			return show(way, model);
		}
		return "redirect:/intakes/" + form.id();
	}

	/** What is marked secret is not sent back either. */
	private static void forgetSecret(WordsForm form, BindingResult errors, Model model) {
		if (errors.getGlobalErrors().stream().anyMatch((error) -> SECRET.equals(error.getCode()))) {
			WordsForm emptied = new WordsForm(form.id(), form.way(), "");
			BindingResult refused = new BeanPropertyBindingResult(emptied, "form");
			refused.addAllErrors(errors);
			model.addAttribute("form", emptied).addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", refused);
		}
	}

	@GetMapping("/directives/by-hand")
	String byHand(Model model, Locale locale) {
		model.addAttribute("form", HeaderForm.empty());
		return showByHand(DirectiveId.next().value(), model, locale);
	}

	@PostMapping("/directives")
	String enter(@Valid @ModelAttribute("form") HeaderForm form, BindingResult errors, @RequestParam UUID directiveId,
			@RequestParam(defaultValue = "false") boolean duplicateMeant, Model model, Locale locale) {
		if (!Attempt.of(errors,
				() -> this.enterByHand.enter(new DirectiveId(directiveId), form.header(), duplicateMeant))) {
			if (!errors.hasFieldErrors()) {
				model.addAttribute("duplicates", this.duplicates.of(form.header(), ""));
			}
			return showByHand(directiveId, model, locale);
		}
		return "redirect:/directives/" + directiveId;
	}

	private static Optional<Notice> notice(Enclosure mail) {
		if (mail.others().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(mail.file().isEmpty() ? new Notice("directive.mail.own")
				: new Notice("directive.mail.taken", mail.file(), String.join(", ", mail.others())));
	}

	private Optional<Enclosure> take(UUID id, String name, byte[] content, boolean chosen) {
		if (!chosen) {
			throw new EmptyDocument();
		}
		return this.takeIn.file(new DirectiveId(id), name, content);
	}

	private static String show(IntakeForm way, Model model) {
		model.addAttribute("way", way);
		model.addAttribute("megabytes", DocumentReader.MAX_MEGABYTES);
		return (way == IntakeForm.FILE) ? "directive/intake/file" : "directive/intake/words";
	}

	private String showByHand(UUID id, Model model, Locale locale) {
		model.addAttribute("directiveId", id);
		this.page.fill(model, Map.of(), locale);
		return "directive/directive/by-hand";
	}

	/** A file to read. */
	record FileForm(@NotNull UUID id, @Nullable MultipartFile file) {

	}

	/** Words to read. */
	record WordsForm(@NotNull UUID id, IntakeForm way, @Nullable String words) {

	}

}
