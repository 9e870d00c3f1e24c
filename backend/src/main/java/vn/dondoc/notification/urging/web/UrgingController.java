package vn.dondoc.notification.urging.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ChosenRow;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.notification.urging.AgencyWork;
import vn.dondoc.notification.urging.UrgeInWriting;
import vn.dondoc.notification.urging.Urgings;
import vn.dondoc.notification.urging.WorkToUrge;
import vn.dondoc.statistics.Sight;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Notice;
import vn.dondoc.system.Paging;

/** Urging in writing: what was chosen is looked through, written, and found again. */
@Controller
class UrgingController {

	private static final int SIZE = 50;

	private final WorkToUrge workToUrge;

	private final UrgeInWriting urgeInWriting;

	private final Urgings urgings;

	private final Attachments attachments;

	UrgingController(WorkToUrge workToUrge, UrgeInWriting urgeInWriting, Urgings urgings, Attachments attachments) {
		this.workToUrge = workToUrge;
		this.urgeInWriting = urgeInWriting;
		this.urgings = urgings;
		this.attachments = attachments;
	}

	/** What is typed; chosen are the assignments. */
	record UrgingForm(@Nullable UUID commandId, @Nullable List<ChosenRow> chosen, @Nullable LocalDate replyBy,
			@Nullable String words, @Nullable String position, @Nullable String signer) {

		List<ChosenRow> rows() {
			return (this.chosen != null) ? this.chosen.stream().distinct().toList() : List.of();
		}

		UrgeInWriting.Command command(SignedIn me) {
			return new UrgeInWriting.Command((this.commandId != null) ? this.commandId : Ids.next(), me, ids(rows()),
					new UrgeInWriting.Wording(this.replyBy, text(this.words), text(this.position).strip(),
							text(this.signer).strip()));
		}

		private static String text(@Nullable String typed) {
			return (typed != null) ? typed : "";
		}

	}

	@GetMapping("/urgings")
	String list(SignedIn me, @RequestParam(name = "page", defaultValue = "1") int number, HttpServletRequest request,
			Model model) {
		Sight sight = Sight.of(me);
		Paging paging = Paging.of(request, number, SIZE, this.urgings.count(sight));
		model.addAttribute("office", me.isOffice());
		model.addAttribute("letters", this.urgings.of(sight, paging.offset(), SIZE));
		model.addAttribute("paging", paging);
		return "notification/urgings/list";
	}

	@GetMapping("/urgings/new")
	String form(@RequestParam(required = false) @Nullable List<ChosenRow> chosen, Model model) {
		UrgingForm form = new UrgingForm(Ids.next(), chosen, null, null, null, null);
		model.addAttribute("form", form);
		return show(form.rows(), model);
	}

	/** Nothing is done yet: a list with many chosen rows fits into no address. */
	@PostMapping("/urgings/draft")
	String draft(@RequestParam(required = false) @Nullable List<ChosenRow> chosen, Model model) {
		return form(chosen, model);
	}

	@PostMapping("/urgings")
	String urge(SignedIn me, @ModelAttribute("form") UrgingForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		int[] written = new int[1];
		if (!Attempt.of(errors, () -> written[0] = this.urgeInWriting.urge(form.command(me)))) {
			return show(form.rows(), model);
		}
		new Notice("notification.urging.written", written[0]).showOn(redirect);
		return "redirect:/urgings";
	}

	@GetMapping("/urgings/{id}/file")
	ResponseEntity<byte[]> file(@PathVariable UUID id, SignedIn me) {
		return this.attachments
			.download(this.urgings.file(id, Sight.of(me)).orElseThrow(() -> new Missing("urging letter " + id)));
	}

	private static List<AssignmentId> ids(List<ChosenRow> chosen) {
		return chosen.stream().map(ChosenRow::assignment).distinct().toList();
	}

	private String show(List<ChosenRow> chosen, Model model) {
		List<AssignmentId> ids = ids(chosen);
		List<AgencyWork> work = this.workToUrge.of(ids);
		long listed = work.stream().mapToLong((one) -> one.pieces().size()).sum();
		model.addAttribute("chosen", chosen);
		model.addAttribute("messageId", Ids.next());
		model.addAttribute("listed", listed);
		model.addAttribute("work", work);
		model.addAttribute("left", ids.size() - listed);
		return "notification/urgings/new";
	}

}
