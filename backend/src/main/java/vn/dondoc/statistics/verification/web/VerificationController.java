package vn.dondoc.statistics.verification.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.dondoc.statistics.verification.VerificationRuns;

/** What the last nights found, the last one first. */
@Controller
class VerificationController {

	private static final int NIGHTS = 30;

	private final VerificationRuns runs;

	VerificationController(VerificationRuns runs) {
		this.runs = runs;
	}

	@GetMapping("/figures/verification")
	String page(Model model) {
		model.addAttribute("runs", this.runs.latest(NIGHTS));
		return "statistics/verification/page";
	}

}
