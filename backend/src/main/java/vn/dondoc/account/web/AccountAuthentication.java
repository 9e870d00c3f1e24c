package vn.dondoc.account.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

import vn.dondoc.account.AccountSession;
import vn.dondoc.account.SignedIn;

/** Someone who signed in, as a session keeps them. */
class AccountAuthentication extends AbstractAuthenticationToken {

	private final AccountSession session;

	AccountAuthentication(AccountSession session) {
		super(AuthorityUtils.createAuthorityList(session.person().roleNames()));
		this.session = session;
		setAuthenticated(true);
	}

	AccountSession session() {
		return this.session;
	}

	@Override
	public SignedIn getPrincipal() {
		return this.session.person();
	}

	@Override
	public @Nullable Object getCredentials() {
		return null;
	}

	@Override
	public String getName() {
		return this.session.person().name();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof AccountAuthentication that && super.equals(other) && this.session.equals(that.session);
	}

	@Override
	public int hashCode() {
		return Objects.hash(super.hashCode(), this.session);
	}

}
