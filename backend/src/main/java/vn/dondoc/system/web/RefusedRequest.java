package vn.dondoc.system.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

import vn.dondoc.system.UnsentForms;

/**
 * A form older than its session is kept and leads to the page for signing in; anything
 * else refused gets the 403 page.
 */
class RefusedRequest implements AccessDeniedHandler {

	private final ObjectProvider<UnsentForms> unsentForms;

	RefusedRequest(ObjectProvider<UnsentForms> unsentForms) {
		this.unsentForms = unsentForms;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException {
		if (reason instanceof CsrfException && request.getUserPrincipal() == null) {
			this.unsentForms.ifAvailable((forms) -> forms.keep(request));
			response.sendRedirect(request.getContextPath() + "/login?ended");
		}
		else {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

}
