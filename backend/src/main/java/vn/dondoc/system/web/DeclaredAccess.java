package vn.dondoc.system.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import vn.dondoc.system.Actor;
import vn.dondoc.system.Permission;
import vn.dondoc.system.Permissions;

/**
 * Opens an endpoint to whom the permission table lets do its deed to anything at all, and
 * no endpoint that the table does not declare. Where there is no endpoint there is
 * nothing to protect: the page for what does not exist answers.
 */
@Component
class DeclaredAccess implements AuthorizationManager<RequestAuthorizationContext> {

	private final Permissions permissions;

	private final EndpointLookup lookup;

	private final List<Declared> endpoints;

	DeclaredAccess(Permissions permissions, EndpointLookup lookup) {
		this.permissions = permissions;
		this.lookup = lookup;
		this.endpoints = permissions.all()
			.stream()
			.flatMap((permission) -> permission.endpoints()
				.stream()
				.map((endpoint) -> new Declared(endpoint.method(),
						PathPatternParser.defaultInstance.parse(endpoint.pattern()), permission)))
			.sorted(Comparator.comparing(Declared::pattern))
			.toList();
	}

	@Override
	public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> authentication,
			RequestAuthorizationContext context) {
		HttpServletRequest request = context.getRequest();
		return new AuthorizationDecision(find(request).map((permission) -> isOpen(permission, authentication.get()))
			.orElseGet(() -> !this.lookup.exists(request)));
	}

	/** The most specific pattern wins, as it does among the controllers. */
	private Optional<Permission> find(HttpServletRequest request) {
		String method = "HEAD".equals(request.getMethod()) ? "GET" : request.getMethod();
		PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
		return this.endpoints.stream()
			.filter((declared) -> declared.method().equals(method) && declared.pattern().matches(path))
			.map(Declared::permission)
			.findFirst();
	}

	private boolean isOpen(Permission permission, @Nullable Authentication authentication) {
		if (permission.reach() == Permission.Reach.EVERYONE) {
			return true;
		}
		return authentication != null && authentication.getPrincipal() instanceof Actor actor
				&& this.permissions.reaches(actor, permission.deed());
	}

	private record Declared(String method, PathPattern pattern, Permission permission) {

	}

}
