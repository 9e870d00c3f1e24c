package vn.dondoc.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** An account as lists and forms show it. */
public record AccountView(AccountId id, PersonDetails details, boolean disabled, boolean passwordTemporary,
		@Nullable Instant lastSignedInAt, long version) {

}
