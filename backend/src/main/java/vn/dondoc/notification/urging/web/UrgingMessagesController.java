package vn.dondoc.notification.urging.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ChosenRow;
import vn.dondoc.assignment.reminder.RemindSeveral;
import vn.dondoc.notification.subject.Subject;
import vn.dondoc.notification.subject.Subjects;
import vn.dondoc.notification.urging.UrgeByMessage;
import vn.dondoc.statistics.Sight;
import vn.dondoc.system.BrokenRule;

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

	/** What became of one, as the page says it: no message for what was reminded of. */
	record OutcomeRow(String id, String content, @Nullable String refusal, List<Object> arguments) {

		static OutcomeRow of(RemindSeveral.Outcome outcome, Subject subject) {
			BrokenRule broken = outcome.refusal();
			return new OutcomeRow(outcome.assignment().value().toString(), subject.content(),
					(broken != null) ? broken.messageKey() : null,
					(broken != null) ? List.of(broken.arguments()) : List.of());
		}

	}

	@PostMapping("/urgings/messages")
	String remind(SignedIn me, @RequestParam UUID commandId, @RequestParam List<ChosenRow> chosen,
			@RequestParam String said, RedirectAttributes redirect) {
		List<RemindSeveral.Outcome> outcomes = this.urgeByMessage.urge(commandId, me, chosen, said);
		Map<AssignmentId, Subject> about = this.subjects
			.of(outcomes.stream().map(RemindSeveral.Outcome::assignment).toList(), Sight.of(me));
		redirect.addFlashAttribute(OUTCOMES,
				outcomes.stream()
					.map((outcome) -> OutcomeRow.of(outcome, Objects.requireNonNull(about.get(outcome.assignment()))))
					.toList());
		return "redirect:/urgings/messages";
	}

	/** Told once; a later visit leads back to the list. */
	@GetMapping("/urgings/messages")
	String outcomes(Model model) {
		return model.containsAttribute(OUTCOMES) ? "notification/urgings/outcomes" : "redirect:/assignments";
	}

}
