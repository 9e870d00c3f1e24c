package vn.dondoc.extraction.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.agency.Organ;

/**
 * What headings and lead-ins hand down to the items beneath them: agencies, a deadline, a
 * year, and whether anything is ordered there at all.
 */
public record Scope(List<Field<String>> leads, List<Field<String>> cooperating, @Nullable ExtractedDeadline deadline,
		@Nullable Integer year, Mood mood, @Nullable Organ speaker) {

	/** What a section does. */
	public enum Mood {

		/** Not said; the document decides. */
		OPEN,
		/** Assesses, reasons, sets targets. */
		TELLING,
		/** Gives out work. */
		ORDERING,
		/** Gives out work to those who are to have it done by others ("chỉ đạo:"). */
		THROUGH

	}

	public static final Scope TOP = new Scope(List.of(), List.of(), null, null, Mood.OPEN, null);

	public Scope with(Mood changed) {
		return new Scope(this.leads, this.cooperating, this.deadline, this.year, changed, this.speaker);
	}

	/** The organ that gives the orders beneath. */
	public Scope by(@Nullable Organ organ) {
		return (organ != null) ? new Scope(this.leads, this.cooperating, this.deadline, this.year, this.mood, organ)
				: this;
	}

	public Scope led(List<Field<String>> by, List<Field<String>> helped) {
		return new Scope(by, helped, this.deadline, this.year, this.mood, this.speaker);
	}

	public Scope due(@Nullable ExtractedDeadline by) {
		return (by != null) ? new Scope(this.leads, this.cooperating, by, this.year, this.mood, this.speaker) : this;
	}

	public Scope in(@Nullable Integer named) {
		return (named != null) ? new Scope(this.leads, this.cooperating, this.deadline, named, this.mood, this.speaker)
				: this;
	}

}
