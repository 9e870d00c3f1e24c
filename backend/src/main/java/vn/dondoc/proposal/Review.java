package vn.dondoc.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
import vn.dondoc.system.Missing;

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

	/** The sentences, by their place, that a person held for no assignments. */
	@JdbcTypeCode(SqlTypes.LONG32VARCHAR)
	private @Nullable String cleared;

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

	/** This sentence orders nothing. */
	void clear(int sentence) {
		if (sentence < 0 || sentence >= sentences().size()) {
			throw new Missing("sentence " + sentence);
		}
		this.cleared = ProposalText
			.of(Stream.concat(cleared().stream(), Stream.of(sentence)).distinct().sorted().toList());
	}

	void restore(Snapshot before) {
		this.remainderClear = before.remainderClear();
		this.cleared = before.cleared().isEmpty() ? null : ProposalText.of(before.cleared());
	}

	void readAgain(List<Sentence> read, Instant at) {
		this.sentences = ProposalText.of(read);
		this.readAt = at;
		this.remainderClear = false;
		this.cleared = null;
	}

	List<Sentence> sentences() {
		return ProposalText.sentences(this.sentences);
	}

	List<Integer> cleared() {
		return (this.cleared != null) ? ProposalText.places(this.cleared) : List.of();
	}

	boolean remainderClear() {
		return this.remainderClear;
	}

	long version() {
		return Objects.requireNonNullElse(this.version, 0L);
	}

}
