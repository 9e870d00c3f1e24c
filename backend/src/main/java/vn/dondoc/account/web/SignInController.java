package vn.dondoc.account.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where one signs in; the security chain takes the form. */
@Controller
class SignInController {

	private static final List<String> REASONS = List.of("failed", "wait", "ended", "signed-out");

	/** Where the session keeps why somebody may no longer sign in, until it is told. */
	static final String FAREWELL = "account.farewell";

	@GetMapping("/login")
	String page(HttpServletRequest request, Model model) {
		Map<String, String[]> parameters = request.getParameterMap();
		REASONS.stream().filter(parameters::containsKey).findFirst().ifPresent((reason) -> {
			model.addAttribute("reason", "account.sign-in." + reason);
			model.addAttribute("wrong", !"signed-out".equals(reason));
		});
		HttpSession session = request.getSession(false);
		if (session != null) {
			model.addAttribute("farewell", session.getAttribute(FAREWELL));
			session.removeAttribute(FAREWELL);
		}
		return "account/sign-in/page";
	}

}
