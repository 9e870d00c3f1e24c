package vn.dondoc.account;

import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;

/** Somebody who can be told something: may sign in, and perhaps has an e-mail address. */
public record Recipient(AccountId account, String name, @Nullable String email, @Nullable AgencyId agency) {
}
