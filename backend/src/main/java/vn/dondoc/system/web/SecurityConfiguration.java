package vn.dondoc.system.web;

import java.util.List;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.util.unit.DataSize;

import vn.dondoc.system.UnsentForms;

/**
 * The security chain: the permission table decides, pages run no inline script, nobody
 * frames them. How people sign in is the account room's to add.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

	/** Bootstrap's style sheet draws its small icons from data addresses. */
	private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	private static final List<IpAddressMatcher> THIS_MACHINE = List.of(new IpAddressMatcher("127.0.0.0/8"),
			new IpAddressMatcher("::1"));

	private final DataSize largestRequest;

	SecurityConfiguration(@Value("${spring.servlet.multipart.max-request-size}") DataSize largestRequest) {
		this.largestRequest = largestRequest;
	}

	@Bean
	SecurityFilterChain securityChain(HttpSecurity http, DeclaredAccess declared,
			ObjectProvider<UnsentForms> unsentForms) {
		http.authorizeHttpRequests((requests) -> requests
			.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
			.permitAll()
			.requestMatchers("/actuator/health")
			.access(fromThisMachine())
			.anyRequest()
			.access(declared));
		http.headers(SecurityConfiguration::headers);
		http.exceptionHandling((refused) -> refused.accessDeniedHandler(new RefusedRequest(unsentForms)));
		http.addFilterBefore(new OversizeFilter(this.largestRequest), CsrfFilter.class);
		return http.build();
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_POLICY));
		headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
		headers.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
		headers.permissionsPolicyHeader(
				(policy) -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
	}

	private static AuthorizationManager<RequestAuthorizationContext> fromThisMachine() {
		return (authentication, context) -> new AuthorizationDecision(
				THIS_MACHINE.stream().anyMatch((address) -> address.matches(context.getRequest())));
	}

}
