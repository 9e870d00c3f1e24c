package vn.dondoc.register.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.register.EntryId;
import vn.dondoc.register.Recorded;
import vn.dondoc.register.Register;
import vn.dondoc.register.RegisterFilter;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.register.Registered;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.Csv;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Notice;
import vn.dondoc.system.Once;
import vn.dondoc.system.Paging;
import vn.dondoc.system.Permissions;

/** The pages every register has: list, form, history. */
abstract class RegisterController<D extends Registered, F extends EntryForm<D>> {

	private static final int SIZE = 50;

	private final RegisterPage page;

	private final Register<D, ?> register;

	private final Once once;

	private final Permissions permissions;

	private final RegisterTexts texts;

	private final Clock clock;

	RegisterController(RegisterPage page, Register<D, ?> register, Once once, Permissions permissions,
			RegisterTexts texts, Clock clock) {
		this.page = page;
		this.register = register;
		this.once = once;
		this.permissions = permissions;
		this.texts = texts;
		this.clock = clock;
	}

	@ModelAttribute("page")
	RegisterPage page() {
		return this.page;
	}

	/** Whether this person writes in it; who only looks is offered nothing to write. */
	@ModelAttribute("keeps")
	boolean keeps(SignedIn me) {
		return this.permissions.reaches(me, RegisterPermissions.KEEP);
	}

	@GetMapping
	String list(@ModelAttribute("filter") FilterForm filter, BindingResult errors,
			@RequestParam(name = "page", defaultValue = "1") int number, Model model, HttpServletRequest request) {
		Sorting sorting = Sorting.of(request);
		Page<Recorded<D>> first = rows(filter, PageRequest.of(Math.max(0, number - 1), SIZE, sorting.by(date())));
		// what was typed wrongly is told, and the rest of the filter still holds
		model.addAttribute("filter", filter);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "filter", errors);
		model.addAttribute("paging", Paging.of(request, number, SIZE, first.getTotalElements()));
		model.addAttribute("rows", first.getContent());
		model.addAttribute("total", first.getTotalElements());
		model.addAttribute("sorting", sorting);
		dressList(model, first.getContent());
		return view("list");
	}

	@GetMapping("/csv")
	ResponseEntity<byte[]> csv(@ModelAttribute("filter") FilterForm filter, BindingResult errors,
			HttpServletRequest request) {
		RegisterFilter asked = filter.filter(today());
		Csv csv = new Csv(columns());
		this.register.export(asked, Sorting.of(request).by(date())).forEach((row) -> csv.add(cells(row.says())));
		csv.about(this.texts.about(asked));
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + this.page.code() + ".csv\"")
			.body(csv.bytes());
	}

	@GetMapping("/new")
	String form(Model model) {
		model.addAttribute("form", blank());
		dressForm(model);
		return view("form");
	}

	@PostMapping
	String enter(SignedIn me, @Valid @ModelAttribute("form") F form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!Attempt.of(errors, () -> once(form.commandId(), me, () -> this.register.record(form.says())))) {
			dressForm(model);
			return view("form");
		}
		return done("register.recorded", redirect);
	}

	@GetMapping("/{id}")
	String entry(@PathVariable UUID id, Model model) {
		List<Recorded<D>> history = history(id, model);
		model.addAttribute("form", filled(history.get(0)));
		dressForm(model);
		return view("form");
	}

	@PostMapping("/{id}")
	String correct(SignedIn me, @PathVariable UUID id, @Valid @ModelAttribute("form") F form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!Attempt.of(errors, () -> once(form.commandId(), me,
				() -> this.register.correct(new EntryId(id), form.version(), form.says())))) {
			history(id, model);
			dressForm(model);
			return view("form");
		}
		return done("register.corrected", redirect);
	}

	@PostMapping("/{id}/removal")
	String remove(SignedIn me, @PathVariable UUID id, @ModelAttribute("removal") RemovalForm removal,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!Attempt.of(errors, () -> once(removal.commandId(), me,
				() -> this.register.remove(new EntryId(id), removal.version(), removal.reason())))) {
			model.addAttribute("form", filled(history(id, model).get(0)));
			dressForm(model);
			return view("form");
		}
		return done("register.removed", redirect);
	}

	abstract String date();

	abstract F blank();

	abstract F filled(Recorded<D> recorded);

	/** Adds what the form chooses from. */
	abstract void dressForm(Model model);

	/** Adds what the list needs beside its rows. */
	abstract void dressList(Model model, List<Recorded<D>> rows);

	abstract List<String> columns();

	abstract List<String> cells(D says);

	RegisterTexts texts() {
		return this.texts;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private Page<Recorded<D>> rows(FilterForm filter, Pageable page) {
		return this.register.page(filter.filter(today()), page);
	}

	private List<Recorded<D>> history(UUID id, Model model) {
		List<Recorded<D>> history = this.register.history(new EntryId(id));
		model.addAttribute("history", history);
		if (!model.containsAttribute("removal")) {
			model.addAttribute("removal", new RemovalForm(Ids.next(), history.get(0).edition(), ""));
		}
		return history;
	}

	private void once(UUID commandId, SignedIn me, Runnable deed) {
		this.once.perform(commandId, me, () -> {
			deed.run();
			return "";
		});
	}

	private String view(String name) {
		return "register/" + this.page.code() + "/" + name;
	}

	private String done(String key, RedirectAttributes redirect) {
		new Notice(key).showOn(redirect);
		return "redirect:" + this.page.path();
	}

}
