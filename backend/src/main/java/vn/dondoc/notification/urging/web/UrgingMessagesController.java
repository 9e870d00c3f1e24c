package vn.dondoc.notification.urging.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ChosenRow;
import vn.dondoc.assignment.Outcome;
import vn.dondoc.notification.subject.Subject;
import vn.dondoc.notification.subject.Subjects;
import vn.dondoc.notification.urging.UrgeByMessage;
import vn.dondoc.statistics.Sight;

/**
 * Urging without a letter: each lead is told in its inbox, and each row has its outcome.
 */
@Controller
class UrgingMessagesController {

	private static final String OUTCOMES = "outcomes";

	private final UrgeByMessage urgeByMessage;

	private final Subjects subjects;

	UrgingMessagesController(UrgeByMessage urgeByMessage, Subjects subjects) {
		this.urgeByMessage = urgeByMessage;
		this.subjects = subjects;
	}

	@PostMapping("/urgings/messages")
	String remind(SignedIn me, @RequestParam UUID commandId, @RequestParam List<ChosenRow> chosen,
			@RequestParam String said, RedirectAttributes redirect) {
		List<Outcome> outcomes = this.urgeByMessage.urge(commandId, me, chosen, said);
		Map<AssignmentId, Subject> about = this.subjects.of(outcomes.stream().map(Outcome::assignment).toList(),
				Sight.of(me));
		redirect.addFlashAttribute(OUTCOMES,
				outcomes.stream()
					.map((outcome) -> outcome.told(Objects.requireNonNull(about.get(outcome.assignment())).content()))
					.toList());
		return "redirect:/urgings/messages";
	}

	/** Told once; a later visit leads back to the list. */
	@GetMapping("/urgings/messages")
	String outcomes(Model model) {
		return model.containsAttribute(OUTCOMES) ? "notification/urgings/outcomes" : "redirect:/assignments";
	}

}
