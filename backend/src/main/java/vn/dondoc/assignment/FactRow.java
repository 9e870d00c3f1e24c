package vn.dondoc.assignment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.dondoc.account.AccountId;
import vn.dondoc.organisation.AgencyId;

/** A fact as the database keeps it; written once. */
@Entity
@Immutable
@Table(name = "fact")
class FactRow {

	@EmbeddedId
	private FactKey key;

	@Enumerated(EnumType.STRING)
	@Column(length = 40)
	private FactKind kind;

	private Instant effectiveAt;

	private Instant recordedAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "account_id"))
	private AccountId account;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "for_agency_id"))
	private @Nullable AgencyId forAgency;

	@Enumerated(EnumType.STRING)
	@Column(length = 40)
	private Author.Entry entry;

	@Column(length = 1000)
	private @Nullable String evidence;

	private UUID commandId;

	@JdbcTypeCode(SqlTypes.LONG32VARCHAR)
	private String payload;

	@Transient
	private @Nullable Fact told;

	@SuppressWarnings("NullAway.Init")
	protected FactRow() {
	}

	FactRow(AssignmentId assignment, Fact fact) {
		this.key = new FactKey(assignment, fact.seq());
		this.kind = fact.kind();
		this.effectiveAt = fact.effectiveAt();
		this.recordedAt = fact.recordedAt();
		this.account = fact.author().account();
		this.forAgency = fact.author().agency();
		this.entry = fact.author().entry();
		this.evidence = fact.author().evidence();
		this.commandId = fact.author().commandId();
		this.payload = FactText.of(fact.payload());
		this.told = fact;
	}

	Fact fact() {
		Fact fact = this.told;
		if (fact == null) {
			fact = read();
			this.told = fact;
		}
		return fact;
	}

	private Fact read() {
		Author author = new Author(this.account, this.forAgency, this.entry, this.evidence, this.commandId);
		return new Fact(this.key.seq(), this.effectiveAt, this.recordedAt, author,
				FactText.payload(this.kind, this.payload));
	}

}
