package vn.dondoc.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

import org.springframework.data.domain.AbstractAggregateRoot;

import vn.dondoc.account.AccountId;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.document.DocumentNumber;
import vn.dondoc.system.Folding;

/** A directive document: its head may be corrected, its text never changes. */
@Entity
class Directive extends AbstractAggregateRoot<Directive> {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private DirectiveId id;

	@Version
	private @Nullable Long version;

	private String number;

	private String notation;

	private String typeId;

	private String issuer;

	private @Nullable String orderedBy;

	@Enumerated(EnumType.STRING)
	private DirectiveSource source;

	private LocalDate issuedOn;

	private String summary;

	@JdbcTypeCode(SqlTypes.BINARY)
	@Column(length = 32)
	private byte @Nullable [] textDigest;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "original_id"))
	private @Nullable AttachmentId original;

	@Enumerated(EnumType.STRING)
	private DirectiveState state = DirectiveState.TO_REVIEW;

	private Instant enteredAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "entered_by"))
	private AccountId enteredBy;

	private String searchFolded;

	@SuppressWarnings("NullAway.Init")
	protected Directive() {
	}

	@SuppressWarnings("NullAway.Init")
	Directive(DirectiveId id, DirectiveHeader header, byte @Nullable [] textDigest, @Nullable AttachmentId original,
			AccountId enteredBy, Instant enteredAt) {
		this.id = id;
		this.textDigest = textDigest;
		this.original = original;
		this.enteredBy = enteredBy;
		this.enteredAt = enteredAt;
		write(header);
		registerEvent(new DirectiveEvent.Entered(this.id, header));
	}

	/**
	 * One whose assignments are entered with it; many come at once, and one event tells
	 * of all.
	 */
	static Directive issued(DirectiveHeader header, AccountId enteredBy, Instant enteredAt) {
		Directive directive = new Directive(DirectiveId.next(), header, null, null, enteredBy, enteredAt);
		directive.clearDomainEvents();
		directive.state = DirectiveState.ISSUED;
		return directive;
	}

	/** Puts right what was read or typed wrongly at the head. */
	void correct(DirectiveHeader header) {
		DirectiveHeader before = header();
		if (!header.equals(before)) {
			write(header);
			registerEvent(new DirectiveEvent.HeaderCorrected(this.id, before, header));
		}
	}

	/** Records that nothing in it is to be done. */
	void closeWithoutAssignments() {
		if (this.state == DirectiveState.ISSUED) {
			throw new HasAssignments();
		}
		if (this.state == DirectiveState.TO_REVIEW) {
			this.state = DirectiveState.CLOSED_WITHOUT_ASSIGNMENTS;
			registerEvent(new DirectiveEvent.ClosedWithoutAssignments(this.id));
		}
	}

	void reopen() {
		if (this.state == DirectiveState.CLOSED_WITHOUT_ASSIGNMENTS) {
			this.state = DirectiveState.TO_REVIEW;
			registerEvent(new DirectiveEvent.Reopened(this.id));
		}
	}

	/**
	 * Assignments were issued from it, perhaps after it had been closed as having none.
	 */
	void assignmentsIssued() {
		reopen();
		this.state = DirectiveState.ISSUED;
	}

	DirectiveId id() {
		return this.id;
	}

	DirectiveHeader header() {
		return new DirectiveHeader(new DocumentNumber(this.number, this.notation), this.typeId,
				new Origin(this.issuer, this.orderedBy, this.source), this.issuedOn, this.summary);
	}

	DirectiveView view(DocumentTypeView type) {
		return new DirectiveView(this.id, Optional.ofNullable(this.version).orElse(0L), header(), type, this.state,
				new DirectiveView.Entry(this.enteredAt, this.original));
	}

	DirectiveState state() {
		return this.state;
	}

	long version() {
		return Optional.ofNullable(this.version).orElse(0L);
	}

	private void write(DirectiveHeader header) {
		this.number = header.number().number();
		this.notation = header.number().notation();
		this.typeId = header.type();
		this.issuer = header.origin().issuer();
		this.orderedBy = header.origin().orderedBy();
		this.source = header.origin().source();
		this.issuedOn = header.issuedOn();
		this.summary = header.summary();
		this.searchFolded = Stream
			.of(header.number().printed(), header.summary(), header.origin().issuer(), header.origin().orderedBy())
			.flatMap(Stream::ofNullable)
			.map(Folding::fold)
			.collect(Collectors.joining(" "));
	}

}
