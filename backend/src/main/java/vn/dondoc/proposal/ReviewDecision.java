package vn.dondoc.proposal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.dondoc.directive.DirectiveId;
import vn.dondoc.system.Ids;

/** A decision of a reviewer, with what stood before and after it. */
@Entity
class ReviewDecision {

	@Id
	private UUID id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "directive_id"))
	private DirectiveId directive;

	private UUID accountId;

	@Enumerated(EnumType.STRING)
	@Column(length = 40)
	private DecisionKind kind;

	private Instant decidedAt;

	@JdbcTypeCode(SqlTypes.LONG32VARCHAR)
	private String stoodBefore;

	@JdbcTypeCode(SqlTypes.LONG32VARCHAR)
	private String stoodAfter;

	private boolean takenBack;

	@SuppressWarnings("NullAway.Init")
	protected ReviewDecision() {
	}

	ReviewDecision(DirectiveId directive, UUID accountId, DecisionKind kind, Instant decidedAt, Snapshot before,
			Snapshot after) {
		this.id = Ids.next();
		this.directive = directive;
		this.accountId = accountId;
		this.kind = kind;
		this.decidedAt = decidedAt;
		this.stoodBefore = ProposalText.of(before);
		this.stoodAfter = ProposalText.of(after);
	}

	/** It counts no longer. */
	void takeBack() {
		this.takenBack = true;
	}

	UUID id() {
		return this.id;
	}

	DecisionKind kind() {
		return this.kind;
	}

	boolean takenBack() {
		return this.takenBack;
	}

	boolean of(DirectiveId there, UUID account) {
		return this.directive.equals(there) && this.accountId.equals(account);
	}

	Snapshot before() {
		return ProposalText.snapshot(this.stoodBefore);
	}

	Snapshot after() {
		return ProposalText.snapshot(this.stoodAfter);
	}

}
