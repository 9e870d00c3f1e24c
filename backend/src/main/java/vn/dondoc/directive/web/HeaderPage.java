package vn.dondoc.directive.web;

import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what every page with the fields of a head needs. */
@Component
class HeaderPage {

	private final Choices choices;

	HeaderPage(Choices choices) {
		this.choices = choices;
	}

	void fill(Model model, Map<String, String> readFrom, Locale locale) {
		model.addAttribute("types", this.choices.types());
		model.addAttribute("sources", this.choices.sources(locale));
		model.addAttribute("readFrom", readFrom);
	}

}
