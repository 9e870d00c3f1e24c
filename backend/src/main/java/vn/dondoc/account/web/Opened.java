package vn.dondoc.account.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * Leads a person who has signed in to the form they had sent too late, or to the page
 * they had asked for.
 */
class Opened extends SavedRequestAwareAuthenticationSuccessHandler {

	private final KeepUnsentForms unsentForms;

	Opened(KeepUnsentForms unsentForms) {
		this.unsentForms = unsentForms;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		if (authentication instanceof AccountAuthentication account) {
			this.unsentForms.remember(account.session(), request, response);
			UnsentForm kept = UnsentForm.of(request, account.getPrincipal().account());
			if (kept != null) {
				response.sendRedirect(kept.page() + "#unsent");
				return;
			}
		}
		super.onAuthenticationSuccess(request, response, authentication);
	}

}
