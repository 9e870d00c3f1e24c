package vn.dondoc.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;

/**
 * Who a person is to the system. A user name is 3 to 60 small letters, digits, dots,
 * hyphens and underscores; a role of an agency needs the agency.
 */
public record PersonDetails(String userName, String displayName, @Nullable String email, Set<Role> roles,
		@Nullable AgencyId agency) {

	private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,100}@[^@\\s]{3,98}");

	private static final int LONGEST_NAME = 120;

	/**
	 * Takes what was typed.
	 * @throws BrokenAccountRule naming the first field that is wrong
	 */
	public PersonDetails {
		userName = userName.strip().toLowerCase(Locale.ROOT);
		displayName = Normalizer.normalize(displayName.strip(), Normalizer.Form.NFC);
		email = (email == null || email.isBlank()) ? null : email.strip();
		roles = Set.copyOf(roles);
		if (!USER_NAME.matcher(userName).matches()) {
			throw new BrokenAccountRule.UnusableUserName();
		}
		if (displayName.isEmpty() || displayName.length() > LONGEST_NAME) {
			throw new BrokenAccountRule.NoDisplayName();
		}
		if (email != null && !EMAIL.matcher(email).matches()) {
			throw new BrokenAccountRule.UnusableEmail();
		}
		if (roles.isEmpty()) {
			throw new BrokenAccountRule.NoRole();
		}
		boolean ofAgency = roles.stream().anyMatch(Role::ofAgency);
		if (ofAgency && agency == null) {
			throw new BrokenAccountRule.NoAgency();
		}
		agency = ofAgency ? agency : null;
	}

}
