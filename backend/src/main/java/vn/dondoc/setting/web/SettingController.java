package vn.dondoc.setting.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.setting.ChangeSetting;
import vn.dondoc.setting.DeclaredSettings;
import vn.dondoc.setting.SettingValue;
import vn.dondoc.setting.Settings;
import vn.dondoc.system.Attempt;
import vn.dondoc.system.CurrentActor;
import vn.dondoc.system.Notice;

/** All settings on one page, each with its own form. */
@Controller
class SettingController {

	private final List<DeclaredSettings> declared;

	private final Settings settings;

	private final ChangeSetting changeSetting;

	SettingController(List<DeclaredSettings> declared, Settings settings, ChangeSetting changeSetting) {
		this.declared = declared;
		this.settings = settings;
		this.changeSetting = changeSetting;
	}

	@GetMapping("/settings")
	String page(Model model) {
		model.addAttribute("form", new ValueForm("", ""));
		return show("", model);
	}

	@PostMapping("/settings/{name}")
	String change(@PathVariable String name, @Valid @ModelAttribute("form") ValueForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!Attempt.of(errors,
				() -> this.changeSetting.change(name, form.value(), form.seen(), CurrentActor.find().orElseThrow()))) {
			return show(name, model);
		}
		new Notice("setting.changed").showOn(redirect);
		return "redirect:/settings";
	}

	private String show(String changed, Model model) {
		Map<String, List<SettingValue>> set = this.settings.history()
			.stream()
			.collect(Collectors.groupingBy(SettingValue::name));
		model.addAttribute("changed", changed);
		model.addAttribute("settings",
				this.declared.stream()
					.flatMap((room) -> room.settings().stream())
					.map((key) -> SettingView.of(key, set.getOrDefault(key.name(), List.of())))
					.toList());
		return "setting/settings/page";
	}

	/** A new value, and the one that was in force when the form was opened. */
	record ValueForm(@NotBlank(message = "{form.required}") String value, String seen) {

	}

}
