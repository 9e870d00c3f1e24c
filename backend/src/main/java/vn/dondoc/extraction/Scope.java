package vn.dondoc.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.Organ;

/**
 * What headings and lead-ins hand down to the items beneath them: agencies, a deadline, a
 * year, and whether anything is ordered there at all.
 */
record Scope(List<Field<String>> leads, List<Field<String>> cooperating, @Nullable ExtractedDeadline deadline,
		@Nullable Integer year, Mood mood, @Nullable Organ speaker) {

	/** What a section does. */
	enum Mood {

		/** Not said; the document decides. */
		OPEN,
		/** Assesses, reasons, sets targets. */
		TELLING,
		/** Gives out work. */
		ORDERING

	}

	static final Scope TOP = new Scope(List.of(), List.of(), null, null, Mood.OPEN, null);

	Scope with(Mood changed) {
		return new Scope(this.leads, this.cooperating, this.deadline, this.year, changed, this.speaker);
	}

	/** The organ that gives the orders beneath. */
	Scope by(@Nullable Organ organ) {
		return (organ != null) ? new Scope(this.leads, this.cooperating, this.deadline, this.year, this.mood, organ)
				: this;
	}

	Scope led(List<Field<String>> by, List<Field<String>> helped) {
		return new Scope(by, helped, this.deadline, this.year, this.mood, this.speaker);
	}

	Scope due(@Nullable ExtractedDeadline by) {
		return (by != null) ? new Scope(this.leads, this.cooperating, by, this.year, this.mood, this.speaker) : this;
	}

	Scope in(@Nullable Integer named) {
		return (named != null) ? new Scope(this.leads, this.cooperating, this.deadline, named, this.mood, this.speaker)
				: this;
	}

}
