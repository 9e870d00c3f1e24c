package vn.dondoc.report.template.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.letter.LetterKind;
import vn.dondoc.letter.LetterTemplate;
import vn.dondoc.letter.Placeholder;
import vn.dondoc.letter.UnusableTemplate;
import vn.dondoc.report.print.PreviewTemplate;
import vn.dondoc.report.print.ReportFormat;
import vn.dondoc.report.template.ReportTemplates;
import vn.dondoc.statistics.Sight;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Notice;

/**
 * The Word template of reports: looked at first, then taken; or the shipped form again.
 */
@Controller
@RequestMapping(TemplateController.PATH)
class TemplateController {

	static final String PATH = "/reports/template";

	private final ReportTemplates templates;

	private final PreviewTemplate preview;

	TemplateController(ReportTemplates templates, PreviewTemplate preview) {
		this.templates = templates;
		this.preview = preview;
	}

	/** The document sent. */
	record UploadForm(@Nullable MultipartFile file) {
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("own", this.templates.own().orElse(null));
		model.addAttribute("placeholders", Arrays.stream(Placeholder.values()).map(Placeholder::printed).toList());
		if (!model.containsAttribute("faults")) {
			model.addAttribute("faults", List.of());
		}
		return "report/template/page";
	}

	/** The one in use, to be changed in Word. */
	@GetMapping("/file")
	ResponseEntity<byte[]> file(@RequestParam(defaultValue = "false") boolean shipped) {
		LetterTemplate template = shipped ? LetterTemplate.standard(LetterKind.REPORT) : this.templates.current();
		return word("mau-bao-cao.docx", template.bytes());
	}

	@PostMapping
	String look(SignedIn me, @ModelAttribute("form") UploadForm form, Model model) throws IOException {
		MultipartFile sent = form.file();
		byte[] docx = (sent != null) ? sent.getBytes() : new byte[0];
		try {
			LetterTemplate.of(docx);
			String name = (sent != null) ? Objects.requireNonNullElse(sent.getOriginalFilename(), "") : "";
			model.addAttribute("candidate", this.templates.lookAt(name, docx, me).value());
			model.addAttribute("commandId", Ids.next());
		}
		catch (UnusableTemplate unusable) {
			model.addAttribute("faults", unusable.faults());
		}
		return page(model);
	}

	/** What the candidate makes of this quarter's report. */
	@GetMapping("/preview")
	ResponseEntity<byte[]> preview(SignedIn me, @RequestParam UUID candidate) {
		LetterTemplate template = LetterTemplate.of(this.templates.candidate(new AttachmentId(candidate), me));
		return word("xem-thu.docx", this.preview.of(template, Sight.of(me)));
	}

	@PostMapping("/use")
	String use(SignedIn me, @RequestParam UUID commandId, @RequestParam UUID candidate, RedirectAttributes redirect) {
		this.templates.take(commandId, new AttachmentId(candidate), me);
		new Notice("report.template.taken").showOn(redirect);
		return "redirect:" + PATH;
	}

	@PostMapping("/shipped")
	String shipped(RedirectAttributes redirect) {
		this.templates.backToShipped();
		new Notice("report.template.shipped-again").showOn(redirect);
		return "redirect:" + PATH;
	}

	private static ResponseEntity<byte[]> word(String name, byte[] docx) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, ReportFormat.DOCX.mediaType())
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(docx);
	}

}
