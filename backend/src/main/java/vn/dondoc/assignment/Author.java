package vn.dondoc.assignment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.dondoc.account.AccountId;
import vn.dondoc.organisation.AgencyId;

/**
 * Who recorded a fact, for which agency, through which request, and on what evidence
 * where it was not the doer who recorded it, or not at the time.
 */
public record Author(AccountId account, @Nullable AgencyId agency, Entry entry, @Nullable String evidence,
		UUID commandId) {

	/** In the place of a person where a dated rule is at work. */
	public static final AccountId NOBODY = new AccountId(new UUID(0, 0));

	/** How a fact came to be recorded. */
	public enum Entry {

		/** By the doer, by the server's clock. */
		DIRECT,
		/** By the Office, later than it happened ("nhập sau"). */
		LATE,
		/** By the Office on behalf of an agency ("nhập thay"). */
		ON_BEHALF

	}

}
