package vn.dondoc.assignment.recurrence.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.AccountId;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.assignment.recurrence.DecideRecurrence;
import vn.dondoc.assignment.recurrence.Recurrences;
import vn.dondoc.assignment.recurrence.RhythmWords;
import vn.dondoc.deadline.Deadline;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.deadline.Rhythm;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Days;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Notice;

/** What an obligation recurs by, and the Office's decisions about it. */
@Controller
class RecurrenceController {

	private final Recurrences recurrences;

	private final DecideRecurrence decideRecurrence;

	private final Items items;

	private final AccountDirectory accounts;

	private final RhythmWords words;

	RecurrenceController(Recurrences recurrences, DecideRecurrence decideRecurrence, Items items,
			AccountDirectory accounts, RhythmWords words) {
		this.recurrences = recurrences;
		this.decideRecurrence = decideRecurrence;
		this.items = items;
		this.accounts = accounts;
		this.words = words;
	}

	/** The page. */
	record Page(UUID id, UUID itemId, String content, String words, @Nullable String phrase, boolean ended,
			List<DecidedRow> decisions, List<ToCome> toCome) {
	}

	/** What was decided before. */
	record DecidedRow(String on, String by, String words, String reach, String reason) {
	}

	/** A period to come. */
	record ToCome(String start, String lastDay) {
	}

	@GetMapping("/obligations/{id}/recurrence")
	String page(@PathVariable UUID id, Model model) {
		Recurrences.Recurrence recurrence = recurrence(id);
		model.addAttribute("form", RecurrenceForm.of(recurrence.version(), recurrence.deadline()));
		return show(recurrence, model);
	}

	@PostMapping("/obligations/{id}/recurrence")
	String decide(@PathVariable UUID id, @Valid @ModelAttribute("form") RecurrenceForm form, BindingResult errors,
			SignedIn me, Model model, RedirectAttributes redirect) {
		Recurrences.Recurrence recurrence = recurrence(id);
		Deadline.Recurring deadline = form.deadline(errors);
		boolean done = Attempt.of(errors,
				() -> this.decideRecurrence.decide(new DecideRecurrence.Command(form.commandId(), me,
						recurrence.obligation(), form.version(), null, deadline, Objects.requireNonNull(form.reach()),
						Objects.requireNonNullElse(form.reason(), ""))));
		if (!done) {
			return show(recurrence, model);
		}
		new Notice((deadline != null) ? "assignment.recurrence.changed" : "assignment.recurrence.was-ended")
			.showOn(redirect);
		return "redirect:/items/" + item(recurrence.obligation()).id().value();
	}

	private Recurrences.Recurrence recurrence(UUID id) {
		return this.recurrences.of(new ObligationId(id)).orElseThrow(() -> new Missing("recurring obligation " + id));
	}

	private String show(Recurrences.Recurrence recurrence, Model model) {
		ItemView item = item(recurrence.obligation());
		Map<AccountId, String> people = this.accounts
			.names(recurrence.decisions().stream().map(Recurrences.Decided::by).collect(Collectors.toSet()));
		List<DecidedRow> decisions = recurrence.decisions()
			.stream()
			.map((one) -> new DecidedRow(Days.print(Days.of(one.at())), people.getOrDefault(one.by(), ""),
					this.words.of(one.deadline()), one.reach().name(), one.reason()))
			.toList();
		List<ToCome> toCome = recurrence.toCome()
			.stream()
			.map((period) -> new ToCome(Days.print(period.start()),
					Days.print(FirstLate.lastDay(Objects.requireNonNull(period.term().firstLateAt())))))
			.toList();
		model.addAttribute("page",
				new Page(recurrence.obligation().value(), item.id().value(), item.content(),
						this.words.of(recurrence.deadline()), recurrence.phrase(), recurrence.deadline() == null,
						decisions, toCome));
		model.addAttribute("everies",
				Arrays.stream(Rhythm.Every.values()).filter((every) -> every != Rhythm.Every.OTHER).toList());
		model.addAttribute("reaches", DecideRecurrence.Reach.values());
		return "assignment/recurrence/page";
	}

	private ItemView item(ObligationId obligation) {
		var item = Objects.requireNonNull(this.items.obligations(Set.of(obligation)).get(obligation)).item();
		return Objects.requireNonNull(this.items.views(Set.of(item)).get(item));
	}

}
