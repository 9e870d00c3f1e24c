package vn.dondoc.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.dondoc.register.RegisterFilter;
import vn.dondoc.system.About;
import vn.dondoc.system.Days;
import vn.dondoc.system.Provenance;

/**
 * The names of what an entry says, and what a register taken away says of itself, in the
 * reader's language.
 */
@Component
class RegisterTexts {

	private final MessageSource messages;

	private final Provenance provenance;

	private final Clock clock;

	RegisterTexts(MessageSource messages, Provenance provenance, Clock clock) {
		this.messages = messages;
		this.provenance = provenance;
		this.clock = clock;
	}

	List<String> list(String... names) {
		return Stream.of(names).map(this::say).toList();
	}

	/** What it was narrowed to, as known when, and who took it. */
	List<About> about(RegisterFilter filter) {
		List<About> about = new ArrayList<>();
		RegisterFilter.Standing standing = filter.standing();
		add(about, "words", filter.words());
		add(about, "type", filter.type());
		add(about, "from", day(filter.from()));
		add(about, "to", day(filter.to()));
		add(about, "completedBy", day(filter.completedBy()));
		add(about, "standing", (standing != null) ? say("standing." + standing.standing().code()) : null);
		add(about, "taken.entries", filter.removed() ? say("taken.removed") : null);
		add(about, "knownAt", Days.print(Objects.requireNonNullElse(filter.knownAt(), this.clock.instant())));
		about.addAll(this.provenance.of(LocaleContextHolder.getLocale()));
		return about;
	}

	private void add(List<About> about, String name, @Nullable String said) {
		if (said != null) {
			about.add(new About(say(name), said));
		}
	}

	private static @Nullable String day(@Nullable LocalDate day) {
		return (day != null) ? Days.print(day) : null;
	}

	private String say(String name) {
		return this.messages.getMessage("register." + name, null, LocaleContextHolder.getLocale());
	}

}
