package vn.dondoc.account;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.dondoc.organisation.AgencyId;

/** The people of the tests; they have no account in the database. */
public final class People {

	private People() {
	}

	public static SignedIn administrator() {
		return someone("Quản trị", null, Role.ADMINISTRATOR);
	}

	public static SignedIn clerk() {
		return someone("Nguyễn Thị Lan", null, Role.OFFICE_CLERK);
	}

	public static SignedIn officeHead() {
		return someone("Trần Văn Chánh", null, Role.OFFICE_HEAD);
	}

	public static SignedIn leader() {
		return someone("Phạm Hoàng Sơn", null, Role.LEADER);
	}

	public static SignedIn officerOf(AgencyId agency) {
		return someone("Hoàng Minh Đức", agency, Role.AGENCY_OFFICER);
	}

	public static SignedIn headOf(AgencyId agency) {
		return someone("Lê Thị Giám", agency, Role.AGENCY_HEAD);
	}

	public static SignedIn someone(String name, @Nullable AgencyId agency, Role... roles) {
		return new SignedIn(AccountId.next(), name, Set.of(roles), agency);
	}

	/** Sends a request as someone. */
	public static RequestPostProcessor as(SignedIn someone) {
		return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken
			.authenticated(someone, null, AuthorityUtils.createAuthorityList(someone.roleNames())));
	}

}
