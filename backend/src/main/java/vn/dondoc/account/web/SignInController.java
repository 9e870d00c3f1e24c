package vn.dondoc.account.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where one signs in; the security chain takes the form. */
@Controller
class SignInController {

	private static final List<String> REASONS = List.of("failed", "wait", "ended", "signed-out");

	@GetMapping("/login")
	String page(HttpServletRequest request, Model model) {
		Map<String, String[]> parameters = request.getParameterMap();
		REASONS.stream().filter(parameters::containsKey).findFirst().ifPresent((reason) -> {
			model.addAttribute("reason", "account.sign-in." + reason);
			model.addAttribute("wrong", !"signed-out".equals(reason));
		});
		return "account/sign-in/page";
	}

}
