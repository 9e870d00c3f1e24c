package vn.dondoc.assignment.web;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.Ids;

/**
 * What is typed to do something to an assignment. Everything is text, so that what cannot
 * be read stays in its field.
 */
record DeedForm(UUID commandId, int version, Map<String, String> typed) {

	static DeedForm blank(int version) {
		return new DeedForm(Ids.next(), version, Map.of());
	}

	/** What was typed into the field. */
	public @Nullable String typed(String field) {
		return this.typed.get(field);
	}

	/** The request's name in its form: kept where that form failed, else a new one. */
	public UUID commandFor(boolean failed) {
		return failed ? this.commandId : Ids.next();
	}

}
