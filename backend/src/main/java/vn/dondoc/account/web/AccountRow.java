package vn.dondoc.account.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** An account as pages print it. */
record AccountRow(String id, String userName, String displayName, @Nullable String email, List<String> roleKeys,
		@Nullable String agency, boolean disabled, boolean passwordTemporary, @Nullable Instant lastSignedInAt) {

}
