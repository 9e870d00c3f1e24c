package vn.dondoc.assignment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.dondoc.account.AccountId;
import vn.dondoc.organisation.AgencyId;

/** A fact was added to an assignment; heard within the same transaction. */
public record FactRecorded(AssignmentId assignment, int seq, FactKind kind, Instant effectiveAt, Instant recordedAt,
		AccountId by, @Nullable AgencyId forAgency) {

}
