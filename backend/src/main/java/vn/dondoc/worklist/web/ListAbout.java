package vn.dondoc.worklist.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.dondoc.statistics.LeadAs;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.system.About;
import vn.dondoc.system.Days;
import vn.dondoc.system.Provenance;

/**
 * What a list taken away says of itself, so that it can be read without the page it came
 * from.
 */
@Component
class ListAbout {

	private final FilterNames names;

	private final MessageSource messages;

	private final Provenance provenance;

	private final Clock clock;

	ListAbout(FilterNames names, MessageSource messages, Provenance provenance, Clock clock) {
		this.names = names;
		this.messages = messages;
		this.provenance = provenance;
		this.clock = clock;
	}

	/** Of the rows of a query, taken now. */
	List<About> of(RowsQuery query, Locale locale) {
		Question question = query.question();
		Instant now = this.clock.instant();
		List<About> about = new ArrayList<>();
		about.add(line("slice", say("slice." + query.slice().code(), locale), locale));
		about.add(line("population", say("population." + question.population().code(), locale), locale));
		if (question.from() != null && question.to() != null) {
			about.add(line("period", Days.print(question.from()) + "–" + Days.print(question.to()), locale));
		}
		about.add(line("asOf", Days.print(Objects.requireNonNullElse(question.asOf(), now)), locale));
		about.add(line("knownAt", Days.print(Objects.requireNonNullElse(question.knownAt(), now)), locale));
		if (question.leadAs() == LeadAs.NOW) {
			about.add(line("leadAs", say("worklist.question.leadAs.now", locale), locale));
		}
		FilterChip.of(query, Sorting.of(Map.of()), this.names.of(query))
			.forEach((chip) -> about.add(new About(say("worklist.chip." + chip.code(), locale), asked(chip, locale))));
		about.addAll(this.provenance.of(locale));
		return about;
	}

	private About line(String name, String said, Locale locale) {
		return new About(say("worklist.question." + name, locale), said);
	}

	private String asked(FilterChip chip, Locale locale) {
		if (chip.keyed()) {
			return say(chip.asked().toString(), locale);
		}
		return (chip.asked() instanceof LocalDate day) ? Days.print(day) : chip.asked().toString();
	}

	private String say(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
