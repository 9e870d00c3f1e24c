package vn.dondoc.audit.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.dondoc.audit.AuditedDeed;

/** The trail in the reader's language; what has no words yet is shown as it is kept. */
@Component
class AuditWords {

	private final MessageSource messages;

	AuditWords(MessageSource messages) {
		this.messages = messages;
	}

	/** An entry beside the words for what was done, and to what. */
	record Row(AuditedDeed deed, String action, String subject) {
	}

	/** A choice of a select. */
	record Option(String value, String label) {
	}

	Row row(AuditedDeed deed, Locale locale) {
		return new Row(deed, action(deed.action(), locale),
				word("audit.subject." + deed.subject().type(), deed.subject().type(), locale));
	}

	List<Option> options(List<String> actions, Locale locale) {
		return actions.stream().map((action) -> new Option(action, action(action, locale))).toList();
	}

	String action(String action, Locale locale) {
		return word("audit.action." + action, action, locale);
	}

	List<String> columns(Locale locale) {
		return Stream.of("number", "at", "actor", "address", "code", "action", "subject", "subject-id", "details")
			.map((name) -> word("audit." + name, name, locale))
			.toList();
	}

	private String word(String key, String otherwise, Locale locale) {
		return Objects.requireNonNull(this.messages.getMessage(key, null, otherwise, locale));
	}

}
