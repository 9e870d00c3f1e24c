package vn.dondoc.extraction.order;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.Mention;

/** How a clause was read: what it does, whom it names first, where its order begins. */
public record ClauseReading(Kind kind, @Nullable Mention subject, int start, String rule, double confidence) {

	/** What a clause does. */
	public enum Kind {

		/** Orders something of the agency it names. */
		ORDER,
		/** Orders something and names nobody: those named before are meant. */
		GOES_ON,
		/** "Việc … phải xong trước …": ordered of nobody. */
		NOBODY,
		/** Orders nothing. */
		NOTHING,
		/** Looks like an order where none was expected. */
		DOUBTFUL

	}

	static ClauseReading nothing(int start, String rule) {
		return new ClauseReading(Kind.NOTHING, null, start, rule, 0.9);
	}

}
