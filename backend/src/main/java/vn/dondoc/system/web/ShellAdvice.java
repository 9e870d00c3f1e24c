package vn.dondoc.system.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Puts the frame into the model of every page. */
@ControllerAdvice
class ShellAdvice {

	@ModelAttribute("shell")
	Shell shell(HttpServletRequest request, @Nullable Principal principal, Locale locale) {
		String userName = (principal != null) ? principal.getName() : null;
		String otherLanguage = "en".equals(locale.getLanguage()) ? "vi" : "en";
		return new Shell(List.of(), false, userName, otherLanguage, urlIn(otherLanguage, request));
	}

	private static String urlIn(String language, HttpServletRequest request) {
		return ServletUriComponentsBuilder.fromRequest(request)
			.scheme(null)
			.host(null)
			.port(null)
			.replaceQueryParam(LanguageConfiguration.PARAMETER, language)
			.build()
			.toUriString();
	}

}
