package vn.dondoc.account.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.SignIn;

/**
 * Puts signing in and out, and the check of every open session, into the security chain.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignInConfiguration {

	@Bean
	SecurityContextRepository securityContextRepository() {
		return new HttpSessionSecurityContextRepository();
	}

	@Bean
	Customizer<HttpSecurity> signingIn(SignIn signIn, AccountDirectory directory, SecurityContextRepository contexts,
			KeepUnsentForms unsentForms, MessageSource messages) {
		return (http) -> {
			http.securityContext((context) -> context.securityContextRepository(contexts));
			http.formLogin((form) -> form.loginPage("/login")
				.usernameParameter("userName")
				.passwordParameter("password")
				.successHandler(new Opened(unsentForms))
				.failureHandler(failed()));
			http.logout((logout) -> logout.logoutUrl("/logout")
				.addLogoutHandler(leaving(signIn, unsentForms))
				.logoutSuccessUrl("/login?signed-out"));
			http.addFilterBefore(new SessionCheck(signIn, unsentForms), AuthorizationFilter.class);
			http.addFilterBefore(new SetUpLock(directory), AuthorizationFilter.class);
			http.addFilterAfter(new RefillForms(messages), AuthorizationFilter.class);
		};
	}

	private static LogoutHandler leaving(SignIn signIn, KeepUnsentForms unsentForms) {
		return (request, response, authentication) -> {
			unsentForms.forget(request, response);
			if (authentication instanceof AccountAuthentication account) {
				signIn.signedOut(account.session().person());
			}
		};
	}

	private static AuthenticationFailureHandler failed() {
		return (request, response, reason) -> {
			if (reason instanceof DisabledException) {
				request.getSession().setAttribute(SignInController.FAREWELL, reason.getMessage());
			}
			response.sendRedirect(
					request.getContextPath() + "/login?" + ((reason instanceof LockedException) ? "wait" : "failed"));
		};
	}

}
