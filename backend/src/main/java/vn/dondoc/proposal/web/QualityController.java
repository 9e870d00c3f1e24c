package vn.dondoc.proposal.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.dondoc.proposal.learning.CorpusExport;
import vn.dondoc.proposal.learning.ReadField;
import vn.dondoc.proposal.learning.ReadingQuality;

/** How well the office's own directives are read, and what that was reckoned from. */
@Controller
class QualityController {

	private final ReadingQuality quality;

	private final CorpusExport export;

	QualityController(ReadingQuality quality, CorpusExport export) {
		this.quality = quality;
		this.export = export;
	}

	@GetMapping("/reading-quality")
	String page(Model model) {
		model.addAttribute("lines", this.quality.lines());
		model.addAttribute("fields", ReadField.values());
		return "proposal/quality/page";
	}

	@GetMapping("/reading-quality/corpus.zip")
	void corpus(HttpServletResponse response) throws IOException {
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("van-ban-da-ra-soat.zip").build().toString());
		this.export.write(response.getOutputStream());
	}

}
