package vn.dondoc.system.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** A form older than its session leads to the page for signing in; else the 403 page. */
class RefusedRequest implements AccessDeniedHandler {

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException {
		if (reason instanceof CsrfException && request.getUserPrincipal() == null) {
			response.sendRedirect(request.getContextPath() + "/login?ended");
		}
		else {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

}
