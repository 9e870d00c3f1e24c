package vn.dondoc.account.web;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.system.CurrentActor;

/** Answers nothing but the set-up while nobody can sign in. */
class SetUpLock extends OncePerRequestFilter {

	private static final Set<String> OPEN = Set.of("/setup", "/css/", "/js/", "/img/", "/webjars/", "/actuator/");

	private final AccountDirectory directory;

	private volatile boolean setUp;

	SetUpLock(AccountDirectory directory) {
		this.directory = directory;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isSetUp() || isOpen(request)) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
		}
	}

	/** Whoever is signed in proves that someone can. */
	private boolean isSetUp() {
		if (!this.setUp && CurrentActor.find().isEmpty()) {
			this.setUp = this.directory.anyone();
			return this.setUp;
		}
		return true;
	}

	private static boolean isOpen(HttpServletRequest request) {
		String path = ServletRequestPathUtils.parse(request).pathWithinApplication().value();
		return OPEN.stream().anyMatch(path::startsWith);
	}

}
