package vn.dondoc.register;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What one entry of a register says. */
public sealed interface Registered permits IssuedDocument, Meeting, Scheme {

	/** The day by which its register counts it. */
	LocalDate day();

	/** What a person would search it by. */
	String words();

	/** Everything it says, by name, for the audit trail; nothing said is no entry. */
	Map<String, Object> said();

	/** A text as kept: without blanks around it, and none rather than empty. */
	static @Nullable String tidy(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/** Texts one after another, those that are there. */
	static String joined(@Nullable String... texts) {
		StringBuilder joined = new StringBuilder();
		for (String text : texts) {
			if (text != null) {
				joined.append(joined.isEmpty() ? "" : " ").append(text);
			}
		}
		return joined.toString();
	}

}
