package vn.dondoc.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.dondoc.directive.DirectiveId;
import vn.dondoc.extraction.Sentence;

/**
 * How the sentences of a directive were read, and whether a person holds the undecided
 * ones for no assignments.
 */
@Entity
class Review {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "directive_id"))
	private DirectiveId directive;

	@Version
	private @Nullable Long version;

	@JdbcTypeCode(SqlTypes.LONG32VARCHAR)
	private String sentences;

	private boolean remainderClear;

	private Instant readAt;

	@SuppressWarnings("NullAway.Init")
	protected Review() {
	}

	Review(DirectiveId directive, List<Sentence> sentences, Instant readAt) {
		this.directive = directive;
		this.sentences = ProposalText.of(sentences);
		this.readAt = readAt;
	}

	/** Nothing that is still undecided orders anything. */
	void clearRemainder() {
		this.remainderClear = true;
	}

	void readAgain(List<Sentence> read, Instant at) {
		this.sentences = ProposalText.of(read);
		this.readAt = at;
		this.remainderClear = false;
	}

	List<Sentence> sentences() {
		return ProposalText.sentences(this.sentences);
	}

	boolean remainderClear() {
		return this.remainderClear;
	}

	long version() {
		return Objects.requireNonNullElse(this.version, 0L);
	}

}
