package vn.dondoc.account.web;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountSession;
import vn.dondoc.account.SignIn;

/** Signs people in by user name and password, as often as the limit lets them try. */
@Component
class SignInProvider implements AuthenticationProvider {

	private static final int LONGEST = 200;

	private final SignIn signIn;

	private final SignInLimit limit;

	SignInProvider(SignIn signIn, SignInLimit limit) {
		this.signIn = signIn;
		this.limit = limit;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String userName = attempt.getName();
		String password = String.valueOf(attempt.getCredentials());
		if (userName.length() > LONGEST || password.length() > LONGEST) {
			throw new BadCredentialsException("longer than any user name or password");
		}
		String address = address(attempt);
		if (!this.limit.attempt(userName, address)) {
			throw new LockedException("too many attempts");
		}
		AccountSession session = this.signIn.recognise(userName, password)
			.orElseThrow(() -> refusal(userName, password));
		this.limit.succeeded(userName, address);
		AccountAuthentication authentication = new AccountAuthentication(session);
		authentication.setDetails(attempt.getDetails());
		return authentication;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private AuthenticationException refusal(String userName, String password) {
		return this.signIn.farewell(userName, password)
			.<AuthenticationException>map(DisabledException::new)
			.orElseGet(() -> new BadCredentialsException("user name or password is wrong"));
	}

	private static String address(Authentication attempt) {
		return (attempt.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress() : "";
	}

}
