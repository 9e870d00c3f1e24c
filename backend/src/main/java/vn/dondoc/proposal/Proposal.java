package vn.dondoc.proposal;

import java.util.Objects;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.dondoc.directive.DirectiveId;
import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.system.Ids;

/**
 * One assignment proposed for a directive, until a person has decided. What was read is
 * kept beside what was made of it.
 */
@Entity
class Proposal {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private ProposalId id;

	@Version
	private @Nullable Long version;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "directive_id"))
	private DirectiveId directive;

	private @Nullable Integer startAt;

	private @Nullable Integer endAt;

	@Enumerated(EnumType.STRING)
	@Column(length = 40)
	private ProposalState state = ProposalState.PROPOSED;

	@JdbcTypeCode(SqlTypes.LONG32VARCHAR)
	private String draft;

	@JdbcTypeCode(SqlTypes.LONG32VARCHAR)
	private @Nullable String readAs;

	@SuppressWarnings("NullAway.Init")
	protected Proposal() {
	}

	private Proposal(DirectiveId directive, Draft draft) {
		this.id = new ProposalId(Ids.next());
		this.directive = directive;
		this.draft = ProposalText.of(draft);
	}

	static Proposal read(DirectiveId directive, ExtractedAssignment reading, Draft draft) {
		Proposal proposal = new Proposal(directive, draft);
		proposal.startAt = reading.start();
		proposal.endAt = reading.end();
		proposal.readAs = ProposalText.of(reading);
		return proposal;
	}

	/** Added by a person, from words they selected or from none. */
	static Proposal added(DirectiveId directive, Draft draft, @Nullable Selection words) {
		Proposal proposal = new Proposal(directive, draft);
		if (words != null) {
			proposal.startAt = words.start();
			proposal.endAt = words.end();
		}
		return proposal;
	}

	void revise(Draft revised) {
		open();
		this.draft = ProposalText.of(revised);
	}

	/**
	 * Holds it for an assignment.
	 * @throws NotIssuable while its lead or another name is open
	 */
	void accept() {
		open();
		if (!draft().issuable()) {
			throw new NotIssuable();
		}
		this.state = ProposalState.ACCEPTED;
	}

	/** Holds it for no assignment. */
	void reject() {
		open();
		this.state = ProposalState.REJECTED;
	}

	/** Takes the decision back. */
	void undecide() {
		open();
		this.state = ProposalState.PROPOSED;
	}

	/** Stands for these words of the text; null for none. */
	void cover(@Nullable Selection words) {
		open();
		this.startAt = (words != null) ? Integer.valueOf(words.start()) : null;
		this.endAt = (words != null) ? Integer.valueOf(words.end()) : null;
	}

	/** Its words belong to another one now. */
	void mergeAway() {
		open();
		this.state = ProposalState.MERGED;
	}

	Snapshot.Kept kept() {
		return new Snapshot.Kept(this.id.value(), this.state, this.draft, this.startAt, this.endAt);
	}

	/** Is again what it was. */
	void restore(Snapshot.Kept kept) {
		open();
		this.state = Objects.requireNonNull(kept.state());
		this.draft = Objects.requireNonNull(kept.draft());
		this.startAt = kept.startAt();
		this.endAt = kept.endAt();
	}

	void issued() {
		open();
		this.state = ProposalState.ISSUED;
	}

	private void open() {
		if (this.state == ProposalState.ISSUED) {
			throw new AlreadyIssued();
		}
	}

	ProposalId id() {
		return this.id;
	}

	DirectiveId directive() {
		return this.directive;
	}

	ProposalState state() {
		return this.state;
	}

	long version() {
		return Objects.requireNonNullElse(this.version, 0L);
	}

	Draft draft() {
		return ProposalText.draft(this.draft);
	}

	@Nullable ExtractedAssignment readAs() {
		return (this.readAs != null) ? ProposalText.reading(this.readAs) : null;
	}

	@Nullable Selection words() {
		return (this.startAt != null && this.endAt != null) ? new Selection(this.startAt, this.endAt) : null;
	}

}
