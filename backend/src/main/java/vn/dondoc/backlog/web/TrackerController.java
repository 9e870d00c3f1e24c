package vn.dondoc.backlog.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

import vn.dondoc.account.SignedIn;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.backlog.TakeTracker;
import vn.dondoc.backlog.TrackerFileId;
import vn.dondoc.backlog.TrackerFiles;
import vn.dondoc.backlog.tracker.TrackerReader;
import vn.dondoc.backlog.tracker.TrackerTemplate;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Ids;

/** The trackers: an empty one to fill in, those uploaded, and another one. */
@Controller
class TrackerController {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final TrackerTemplate template;

	private final TakeTracker takeTracker;

	private final TrackerFiles files;

	private final Attachments attachments;

	TrackerController(TrackerTemplate template, TakeTracker takeTracker, TrackerFiles files, Attachments attachments) {
		this.template = template;
		this.takeTracker = takeTracker;
		this.files = files;
		this.attachments = attachments;
	}

	@GetMapping("/backlog")
	String list(Model model) {
		model.addAttribute("form", new FileForm(Ids.next(), null));
		return show(model);
	}

	@PostMapping("/backlog")
	String upload(SignedIn me, @ModelAttribute("form") FileForm form, BindingResult errors, Model model)
			throws IOException {
		byte[] content = form.content();
		if (!Attempt.of(errors,
				() -> this.takeTracker.take(me, new TrackerFileId(form.id()), form.fileName(), content))) {
			return show(model);
		}
		return "redirect:/backlog/" + form.id();
	}

	@GetMapping("/backlog/template")
	ResponseEntity<byte[]> template() {
		ContentDisposition saved = ContentDisposition.attachment()
			.filename("so-theo-doi.xlsx", StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(XLSX)
			.header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
			.body(this.template.file());
	}

	@GetMapping("/backlog/{id}/file")
	ResponseEntity<byte[]> file(@PathVariable UUID id) {
		return this.attachments.download(this.files.get(new TrackerFileId(id)).attachment());
	}

	private String show(Model model) {
		model.addAttribute("files", this.files.all());
		model.addAttribute("most", TrackerReader.MOST);
		return "backlog/trackers/list";
	}

	/** The tracker sent, under the id it is to be kept by. */
	record FileForm(UUID id, @Nullable MultipartFile file) {

		String fileName() {
			String name = (this.file != null) ? this.file.getOriginalFilename() : null;
			return (name != null) ? name : "";
		}

		byte[] content() throws IOException {
			return (this.file != null) ? this.file.getBytes() : new byte[0];
		}

	}

}
