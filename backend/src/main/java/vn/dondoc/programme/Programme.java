package vn.dondoc.programme;

import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A named group of assignments whose number may be known before its tasks; which ones
 * belong to it, their own facts say.
 */
@Entity
class Programme extends AbstractAggregateRoot<Programme> {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private ProgrammeId id;

	private String name;

	private @Nullable String document;

	private @Nullable Integer planned;

	private @Nullable LocalDate beginsOn;

	private @Nullable LocalDate endsOn;

	private @Nullable String note;

	private @Nullable LocalDate closedOn;

	@Version
	@Column(name = "version")
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Programme() {
	}

	Programme(ProgrammeDetails details) {
		this.id = ProgrammeId.next();
		enter(details);
		registerEvent(ProgrammeChanged.entered(this.id, details));
	}

	void edit(ProgrammeDetails details) {
		guardOpen();
		registerEvent(ProgrammeChanged.edited(this.id, details(), details));
		enter(details);
	}

	void close(LocalDate today) {
		guardOpen();
		this.closedOn = today;
		registerEvent(ProgrammeChanged.of("closed", this.id, this.name));
	}

	void reopen() {
		if (this.closedOn != null) {
			this.closedOn = null;
			registerEvent(ProgrammeChanged.of("reopened", this.id, this.name));
		}
	}

	/**
	 * Refuses a change of what is closed.
	 * @throws ProgrammeRule if it is
	 */
	void guardOpen() {
		if (this.closedOn != null) {
			throw ProgrammeRule.closed();
		}
	}

	private void enter(ProgrammeDetails details) {
		this.name = details.name();
		this.document = details.document();
		this.planned = details.planned();
		this.beginsOn = details.beginsOn();
		this.endsOn = details.endsOn();
		this.note = details.note();
	}

	private ProgrammeDetails details() {
		return new ProgrammeDetails(this.name, this.document, this.planned, this.beginsOn, this.endsOn, this.note);
	}

	ProgrammeId id() {
		return this.id;
	}

	int version() {
		return (this.version != null) ? this.version : 0;
	}

	ProgrammeView view() {
		return new ProgrammeView(this.id, details(), this.closedOn, version());
	}

}
