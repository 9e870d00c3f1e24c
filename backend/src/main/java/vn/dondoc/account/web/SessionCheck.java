package vn.dondoc.account.web;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;

import vn.dondoc.account.AccountSession;
import vn.dondoc.account.SignIn;

/**
 * Asks at every request whether the account behind the session still stands: a session
 * ends when the account is disabled or its password changes, also across a restart, and a
 * change of roles works at once.
 */
class SessionCheck extends OncePerRequestFilter {

	private static final Set<String> OPEN_WITH_TEMPORARY_PASSWORD = Set.of("/account/password", "/logout");

	private static final Set<String> FILES = Set.of("/css/", "/js/", "/img/", "/webjars/");

	private final SignIn signIn;

	private final KeepUnsentForms unsentForms;

	SessionCheck(SignIn signIn, KeepUnsentForms unsentForms) {
		this.signIn = signIn;
		this.unsentForms = unsentForms;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return FILES.stream().anyMatch(path(request)::startsWith);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!(SecurityContextHolder.getContext().getAuthentication() instanceof AccountAuthentication authentication)) {
			chain.doFilter(request, response);
			return;
		}
		Optional<AccountSession> standing = this.signIn.standing(authentication.session());
		if (standing.isEmpty()) {
			new SecurityContextLogoutHandler().logout(request, response, authentication);
			this.unsentForms.keep(request, authentication.session().person().account());
			response.sendRedirect(request.getContextPath() + "/login?ended");
		}
		else if (standing.get().passwordTemporary() && !OPEN_WITH_TEMPORARY_PASSWORD.contains(path(request))) {
			response.sendRedirect(request.getContextPath() + "/account/password");
		}
		else {
			use(standing.get());
			chain.doFilter(request, response);
		}
	}

	private static String path(HttpServletRequest request) {
		return ServletRequestPathUtils.parse(request).pathWithinApplication().value();
	}

	private static void use(AccountSession session) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(new AccountAuthentication(session));
		SecurityContextHolder.setContext(context);
	}

}
