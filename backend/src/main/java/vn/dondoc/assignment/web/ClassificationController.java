package vn.dondoc.assignment.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountId;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Cause;
import vn.dondoc.assignment.ChosenRow;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.Priority;
import vn.dondoc.assignment.cause.Causes;
import vn.dondoc.assignment.grouping.Classifications;
import vn.dondoc.assignment.grouping.ClassifyAssignments;
import vn.dondoc.assignment.story.Titles;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Notice;

/** Field, leader in charge and monitoring officer of one assignment or of many. */
@Controller
class ClassificationController {

	private final ClassifyAssignments classify;

	private final Classifications classifications;

	private final AccountDirectory accounts;

	private final Causes causes;

	private final Titles titles;

	ClassificationController(ClassifyAssignments classify, Classifications classifications, AccountDirectory accounts,
			Causes causes, Titles titles) {
		this.classify = classify;
		this.classifications = classifications;
		this.accounts = accounts;
		this.causes = causes;
		this.titles = titles;
	}

	/** Of one assignment, or of what was chosen in a list. */
	@GetMapping("/assignments/classification")
	String form(@RequestParam(required = false) @Nullable List<ChosenRow> chosen, Model model) {
		model.addAttribute("form", ClassificationForm.of(chosen));
		return page(Objects.requireNonNullElse(chosen, List.<ChosenRow>of()), model);
	}

	/** Nothing is done yet: a list with many chosen rows fits into no address. */
	@PostMapping("/assignments/classification/draft")
	String draft(@RequestParam(required = false) @Nullable List<ChosenRow> chosen, Model model) {
		return form(chosen, model);
	}

	@PostMapping("/assignments/classification")
	String classify(@ModelAttribute("form") ClassificationForm form, BindingResult errors, SignedIn me, Model model,
			RedirectAttributes redirect) {
		List<AssignmentId> chosen = form.assignments();
		UUID commandId = (form.commandId() != null) ? form.commandId() : Ids.next();
		return Attempt
			.result(errors,
					() -> this.classify.classify(new ClassifyAssignments.Command(commandId, me, values(form),
							form.since(), form.evidence(), chosen)))
			.map((changed) -> {
				new Notice("assignment.classified", changed, chosen.size() - changed).showOn(redirect);
				return (chosen.size() == 1) ? "redirect:/assignments/" + chosen.get(0).value()
						: "redirect:/assignments";
			})
			.orElseGet(() -> page(Objects.requireNonNullElse(form.chosen(), List.<ChosenRow>of()), model));
	}

	private Map<Dimension, Dimension.Value> values(ClassificationForm form) {
		Map<Dimension, Dimension.Value> values = new EnumMap<>(Dimension.class);
		if (form.field() != null && !form.field().isBlank()) {
			values.put(Dimension.FIELD, Dimension.Value.of(form.field().strip()));
		}
		person(Dimension.LEADER, form.leader(), values);
		person(Dimension.MONITOR, form.monitor(), values);
		if (form.priority() != null) {
			values.put(Dimension.PRIORITY, form.priority().value());
		}
		Cause cause = this.causes.chosen(form.cause());
		if (cause != null) {
			values.put(Dimension.CAUSE, new Dimension.Value(cause.id(), cause.name(), null));
		}
		return values;
	}

	private void person(Dimension dimension, @Nullable UUID account, Map<Dimension, Dimension.Value> values) {
		if (account != null) {
			String name = this.accounts.get(new AccountId(account)).details().displayName();
			values.put(dimension, new Dimension.Value(account, name, null));
		}
	}

	private String page(List<ChosenRow> chosen, Model model) {
		List<AssignmentId> ids = chosen.stream().map(ChosenRow::assignment).distinct().toList();
		model.addAttribute("titles", this.titles.of(ids));
		model.addAttribute("fields", this.classifications.inUse(Dimension.FIELD));
		model.addAttribute("leaders", people(Role.LEADER));
		model.addAttribute("monitors", people(Role.OFFICE_CLERK, Role.OFFICE_HEAD));
		model.addAttribute("priorities", Priority.values());
		model.addAttribute("causes",
				this.causes.offered()
					.stream()
					.map((cause) -> new DeedChoices.Choice(cause.id().toString(), cause.name()))
					.toList());
		model.addAttribute("present", (ids.size() == 1) ? present(ids.get(0)) : List.of());
		return "assignment/classification/page";
	}

	private List<DeedChoices.Choice> people(Role... roles) {
		return this.accounts.having(List.of(roles))
			.stream()
			.map((person) -> new DeedChoices.Choice(person.id().value().toString(), person.details().displayName()))
			.toList();
	}

	/** What holds now of one assignment: the dimension, and its value. */
	private List<DeedChoices.Choice> present(AssignmentId id) {
		return Stream
			.of(Dimension.FIELD, Dimension.LEADER, Dimension.MONITOR, Dimension.PRIORITY, Dimension.PROGRAMME,
					Dimension.CAUSE)
			.flatMap((dimension) -> this.classifications.of(id, dimension)
				.stream()
				.map((value) -> new DeedChoices.Choice(dimension.name(), value.text())))
			.toList();
	}

}
