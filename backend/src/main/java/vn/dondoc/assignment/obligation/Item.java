package vn.dondoc.assignment.obligation;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.system.Folding;

/** One item of a directive, as issued. */
@Entity
@Immutable
class Item {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private ItemId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "directive_id"))
	private DirectiveId directive;

	private int place;

	@Column(length = 60)
	private @Nullable String label;

	@JdbcTypeCode(SqlTypes.LONG32VARCHAR)
	private String content;

	@JdbcTypeCode(SqlTypes.LONG32VARCHAR)
	private String contentFolded;

	@Column(length = 1000)
	private @Nullable String product;

	private @Nullable Integer sourceStart;

	private @Nullable Integer sourceEnd;

	private LocalDate issuedOn;

	private Instant recordedAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "account_id"))
	private AccountId account;

	@SuppressWarnings("NullAway.Init")
	protected Item() {
	}

	Item(IssueCommand command, IssueCommand.ItemDraft draft, int place, Instant recordedAt) {
		this.id = ItemId.next();
		this.directive = command.directive();
		this.place = place;
		this.label = draft.label();
		this.content = draft.content().strip();
		this.contentFolded = Folding.fold(draft.content());
		this.product = draft.product();
		if (draft.source() != null) {
			this.sourceStart = draft.source().start();
			this.sourceEnd = draft.source().end();
		}
		this.issuedOn = command.issuedOn();
		this.recordedAt = recordedAt;
		this.account = command.by().account();
	}

	ItemId id() {
		return this.id;
	}

	ItemView view() {
		return new ItemView(this.id, this.directive, this.place, this.label, this.content, this.product,
				this.sourceStart, this.sourceEnd, this.issuedOn);
	}

}
