package vn.dondoc.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.dondoc.audit.AuditFilter;
import vn.dondoc.audit.AuditedDeed;
import vn.dondoc.system.About;
import vn.dondoc.system.Days;
import vn.dondoc.system.Provenance;

/** The trail in the reader's language; what has no words yet is shown as it is kept. */
@Component
class AuditWords {

	private final MessageSource messages;

	private final Provenance provenance;

	AuditWords(MessageSource messages, Provenance provenance) {
		this.messages = messages;
		this.provenance = provenance;
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

	/** What the trail taken away says of itself. */
	List<About> about(AuditFilter filter, Locale locale) {
		List<About> about = new ArrayList<>();
		add(about, "audit.person", filter.person(), locale);
		add(about, "audit.kind", (filter.action() != null) ? action(filter.action(), locale) : null, locale);
		add(about, "audit.object", filter.subject(), locale);
		add(about, "audit.from", (filter.from() != null) ? Days.print(filter.from()) : null, locale);
		add(about, "audit.to", (filter.to() != null) ? Days.print(filter.to()) : null, locale);
		add(about, "audit.address", filter.address(), locale);
		about.addAll(this.provenance.of(locale));
		return about;
	}

	private void add(List<About> about, String key, @Nullable String said, Locale locale) {
		if (said != null) {
			about.add(new About(word(key, key, locale), said));
		}
	}

	private String word(String key, String otherwise, Locale locale) {
		return Objects.requireNonNull(this.messages.getMessage(key, null, otherwise, locale));
	}

}
