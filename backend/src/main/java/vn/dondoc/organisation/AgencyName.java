package vn.dondoc.organisation;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.dondoc.system.Folding;

/**
 * A name an agency bears or is called by.
 *
 * @param to the first day the name no longer holds
 */
@Embeddable
record AgencyName(@Enumerated(EnumType.STRING) Type type, String name, String folded, @Nullable String abbreviation,
		@Column(name = "from_on") LocalDate from, @Column(name = "to_on") LocalDate to) {

	/** What sort of name. */
	enum Type {

		/** The name of its founding decision. */
		OFFICIAL,

		/** Another way documents write it. */
		ALIAS,

		/** The name of a predecessor that is not in the register itself. */
		FORMER

	}

	static AgencyName official(String name, @Nullable String abbreviation, LocalDate from) {
		return new AgencyName(Type.OFFICIAL, name, Folding.fold(name), abbreviation, from, Agency.OPEN_END);
	}

	static AgencyName alias(String name) {
		return new AgencyName(Type.ALIAS, name, Folding.fold(name), null, Agency.BEGINNING, Agency.OPEN_END);
	}

	static AgencyName former(String name, LocalDate until) {
		return new AgencyName(Type.FORMER, name, Folding.fold(name), null, Agency.BEGINNING, until);
	}

	AgencyName until(LocalDate end) {
		return new AgencyName(this.type, this.name, this.folded, this.abbreviation, this.from, end);
	}

	boolean holdsOn(LocalDate date) {
		return !date.isBefore(this.from) && date.isBefore(this.to);
	}

}
