package vn.dondoc.programme.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ChosenRow;
import vn.dondoc.assignment.grouping.GroupAssignments;
import vn.dondoc.assignment.story.Titles;
import vn.dondoc.programme.KeepProgramme;
import vn.dondoc.programme.ProgrammeId;
import vn.dondoc.programme.Programmes;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Notice;

/** What was chosen in a working table is put into a programme, which is chosen here. */
@Controller
class JoinController {

	private final Programmes programmes;

	private final KeepProgramme keep;

	private final GroupAssignments group;

	private final Titles titles;

	JoinController(Programmes programmes, KeepProgramme keep, GroupAssignments group, Titles titles) {
		this.programmes = programmes;
		this.keep = keep;
		this.group = group;
		this.titles = titles;
	}

	/** A programme to choose. */
	record Choice(String value, String label) {
	}

	/** What is put where. */
	record JoinForm(@Nullable UUID commandId, @Nullable List<ChosenRow> chosen, @Nullable UUID programme) {

		List<AssignmentId> assignments() {
			return Objects.requireNonNullElse(this.chosen, List.<ChosenRow>of())
				.stream()
				.map(ChosenRow::assignment)
				.distinct()
				.toList();
		}
	}

	/** Of one assignment, or of what was chosen in a list. */
	@GetMapping("/programmes/joining")
	String form(SignedIn me, @RequestParam(required = false) @Nullable List<ChosenRow> chosen, Model model) {
		JoinForm form = new JoinForm(Ids.next(), chosen, null);
		model.addAttribute("form", form);
		return page(form, me, model);
	}

	/** Nothing is done yet: a list with many chosen rows fits into no address. */
	@PostMapping("/programmes/joining/draft")
	String draft(SignedIn me, @RequestParam(required = false) @Nullable List<ChosenRow> chosen, Model model) {
		return form(me, chosen, model);
	}

	@PostMapping("/programmes/joining")
	String join(@ModelAttribute("form") JoinForm form, BindingResult errors, SignedIn me, Model model,
			RedirectAttributes redirect) {
		if (form.programme() == null) {
			errors.rejectValue("programme", "programme.join.needed");
		}
		ProgrammeId programme = new ProgrammeId(Objects.requireNonNullElseGet(form.programme(), Ids::next));
		UUID commandId = Objects.requireNonNullElseGet(form.commandId(), Ids::next);
		return Attempt
			.result(errors, () -> this.group.group(
					new GroupAssignments.Command(commandId, me, this.keep.value(programme), true, form.assignments())))
			.map((changed) -> {
				new Notice("programme.put-in", changed).showOn(redirect);
				return "redirect:/programmes/" + programme.value();
			})
			.orElseGet(() -> page(form, me, model));
	}

	private String page(JoinForm form, SignedIn me, Model model) {
		model.addAttribute("titles", this.titles.of(form.assignments()));
		model.addAttribute("programmes",
				this.programmes.seenBy(me)
					.stream()
					.filter((one) -> one.programme().open())
					.map((one) -> new Choice(one.programme().id().value().toString(), one.programme().details().name()))
					.toList());
		return "programme/programmes/join";
	}

}
