package vn.dondoc.assignment.obligation;

import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.deadline.Deadline;

/** One job of an item: what is due from each agency it goes to, once or repeatedly. */
@Entity
@Immutable
class Obligation {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private ObligationId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "item_id"))
	private ItemId item;

	private int place;

	@JdbcTypeCode(SqlTypes.LONG32VARCHAR)
	private @Nullable String words;

	@Enumerated(EnumType.STRING)
	@Column(length = 40)
	private FanOut fanOut;

	@Column(length = 1000)
	private @Nullable String phrase;

	@Convert(converter = DeadlineText.class)
	@Column(length = 2000)
	private @Nullable Deadline deadline;

	@Column(length = 200)
	private @Nullable String readByRule;

	private @Nullable LocalDate eventOn;

	@SuppressWarnings("NullAway.Init")
	protected Obligation() {
	}

	Obligation(ItemId item, int place, IssueCommand.ObligationDraft draft) {
		this.id = ObligationId.next();
		this.item = item;
		this.place = place;
		this.words = draft.words();
		this.fanOut = draft.fanOut();
		this.phrase = draft.due().phrase();
		this.deadline = draft.due().deadline();
		this.readByRule = draft.due().rule();
		this.eventOn = draft.due().eventOn();
	}

	ObligationId id() {
		return this.id;
	}

	ObligationView view() {
		return new ObligationView(this.id, this.item, this.place, this.words, this.fanOut, this.phrase, this.deadline,
				this.readByRule, this.eventOn);
	}

}
