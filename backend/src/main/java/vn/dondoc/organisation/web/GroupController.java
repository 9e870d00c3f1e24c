package vn.dondoc.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.BrowseAgencies;
import vn.dondoc.organisation.GroupId;
import vn.dondoc.organisation.KeepGroup;
import vn.dondoc.organisation.TypedAgencies;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Notice;

/** Groups of agencies are listed, entered and changed. */
@Controller
class GroupController {

	private static final String LIST = "redirect:/agency-groups";

	private final BrowseAgencies browse;

	private final KeepGroup keep;

	private final TypedAgencies field;

	private final Clock clock;

	GroupController(BrowseAgencies browse, KeepGroup keep, TypedAgencies field, Clock clock) {
		this.browse = browse;
		this.keep = keep;
		this.field = field;
		this.clock = clock;
	}

	@ModelAttribute("allKinds")
	AgencyKind[] allKinds() {
		return AgencyKind.values();
	}

	@GetMapping("/agency-groups")
	String list(Model model) {
		model.addAttribute("groups", this.browse.groups());
		return "organisation/groups/list";
	}

	@GetMapping("/agency-groups/new")
	String blank(Model model) {
		model.addAttribute("form", GroupForm.blank());
		return "organisation/groups/new";
	}

	@PostMapping("/agency-groups")
	String enter(@Valid @ModelAttribute("form") GroupForm form, BindingResult errors, RedirectAttributes redirect) {
		List<AgencyId> named = named(form, errors);
		if (!Attempt.of(errors, () -> this.keep.enter(form.entry(named)))) {
			return "organisation/groups/new";
		}
		new Notice("organisation.group.entered", form.name()).showOn(redirect);
		return LIST;
	}

	@GetMapping("/agency-groups/{id}")
	String edit(@PathVariable GroupId id, Model model) {
		model.addAttribute("details", this.browse.group(id));
		model.addAttribute("form", GroupForm.of(this.browse.group(id)));
		return "organisation/groups/edit";
	}

	@PostMapping("/agency-groups/{id}")
	String change(@PathVariable GroupId id, @Valid @ModelAttribute("form") GroupForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		List<AgencyId> named = named(form, errors);
		if (!Attempt.of(errors, () -> this.keep.change(id, form.version(), form.entry(named)))) {
			model.addAttribute("details", this.browse.group(id));
			return "organisation/groups/edit";
		}
		new Notice("organisation.group.changed", form.name()).showOn(redirect);
		return LIST;
	}

	private List<AgencyId> named(GroupForm form, BindingResult errors) {
		List<AgencyId> named = new ArrayList<>();
		for (String line : Lines.read(form.members())) {
			Optional<AgencyId> agency = this.field.read(line, LocalDate.now(this.clock));
			if (agency.isEmpty()) {
				errors.rejectValue("members", "organisation.error.unknown-member", new Object[] { line }, line);
			}
			agency.ifPresent(named::add);
		}
		return named;
	}

}
