package vn.dondoc.assignment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.dondoc.account.AccountId;
import vn.dondoc.audit.AuditedEvent;
import vn.dondoc.organisation.AgencyId;

/** A fact was added to an assignment; heard within the same transaction. */
public record FactRecorded(AssignmentId assignment, int seq, FactKind kind, Instant effectiveAt, Instant recordedAt,
		AccountId by, @Nullable AgencyId forAgency, Author.Entry entry, Turn turn) implements AuditedEvent {

	static FactRecorded of(AssignmentId assignment, Fact fact, Turn turn) {
		Author author = fact.author();
		return new FactRecorded(assignment, fact.seq(), fact.kind(), fact.effectiveAt(), fact.recordedAt(),
				author.account(), author.agency(), author.entry(), turn);
	}

	@Override
	public String action() {
		return "assignment." + this.kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	@Override
	public String subjectType() {
		return "assignment";
	}

	@Override
	public String subjectId() {
		return this.assignment.value().toString();
	}

	@Override
	public Map<String, ?> details() {
		Map<String, Object> details = new LinkedHashMap<>(this.turn.details());
		details.put("seq", this.seq);
		details.put("effectiveAt", this.effectiveAt);
		details.put("entry", this.entry);
		return details;
	}

}
