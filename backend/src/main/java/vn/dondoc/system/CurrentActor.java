package vn.dondoc.system;

import java.util.Optional;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is at work in this thread, held by the security context. */
public final class CurrentActor {

	private CurrentActor() {
	}

	public static Optional<Actor> find() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.map(Authentication::getPrincipal)
			.filter(Actor.class::isInstance)
			.map(Actor.class::cast);
	}

	/** Does the work as someone, whoever was at work before. */
	public static void as(Actor someone, Runnable work) {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(someone, null,
				AuthorityUtils.createAuthorityList(someone.roleNames())));
		SecurityContextHolder.setContext(context);
		try {
			work.run();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

}
