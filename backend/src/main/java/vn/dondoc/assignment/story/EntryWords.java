package vn.dondoc.assignment.story;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.Author;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.Fact;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Term;
import vn.dondoc.assignment.story.StoryPage.Entry;
import vn.dondoc.deadline.FirstLate;
import vn.dondoc.system.Days;

/** Puts a fact into the words of the timeline. */
@Component
class EntryWords {

	private final MessageSource messages;

	EntryWords(MessageSource messages) {
		this.messages = messages;
	}

	Entry of(Fact fact, String who) {
		Author author = fact.author();
		String evidence = (author.evidence() != null && !author.evidence().isBlank())
				? say("assignment.story.evidence", author.evidence()) : null;
		String detail = Stream.of(detail(fact.payload()), evidence)
			.filter(Objects::nonNull)
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining(" "));
		return new Entry(say("assignment.fact." + fact.kind().name()), who, fact.effectiveAt(),
				detail.isEmpty() ? null : detail, mark(author.entry()), file(fact.payload()));
	}

	private static @Nullable String mark(Author.Entry entry) {
		return switch (entry) {
			case DIRECT -> null;
			case LATE -> "timeline.lateEntry";
			case ON_BEHALF -> "assignment.story.on-behalf";
		};
	}

	private static @Nullable String file(FactPayload payload) {
		return (payload instanceof FactPayload.Submitted submitted && submitted.deliverable().file() != null)
				? submitted.deliverable().file().value().toString() : null;
	}

	private @Nullable String detail(FactPayload payload) {
		if (payload instanceof FactPayload.Progress progress) {
			return join((progress.percent() != null) ? progress.percent() + " %." : null, progress.words(),
					progress.obstacle());
		}
		if (payload instanceof FactPayload.Submitted submitted) {
			return join(deliverable(submitted.deliverable()), submitted.words(), submitted.causeOfDelay());
		}
		if (payload instanceof FactPayload.Amended amended) {
			return join(term(amended.term()), amended.reason());
		}
		if (payload instanceof FactPayload.ExtensionAsked asked) {
			return join(say("assignment.story.until", Days.print(asked.proposed())), asked.reason());
		}
		if (payload instanceof FactPayload.ExtensionDecided decided) {
			return join((decided.granted() != null) ? term(decided.granted()) : say("assignment.story.refused"),
					decided.reason());
		}
		return reason(payload);
	}

	private static @Nullable String reason(FactPayload payload) {
		if (payload instanceof FactPayload.Returned returned) {
			return returned.reason();
		}
		if (payload instanceof FactPayload.Confirmed confirmed) {
			return confirmed.note();
		}
		if (payload instanceof FactPayload.ConfirmationRevoked revoked) {
			return revoked.reason();
		}
		if (payload instanceof FactPayload.Suspended suspended) {
			return suspended.reason();
		}
		if (payload instanceof FactPayload.Withdrawn withdrawn) {
			return withdrawn.reason();
		}
		return (payload instanceof FactPayload.Commented commented) ? commented.words() : null;
	}

	private @Nullable String deliverable(Deliverable deliverable) {
		if (deliverable.number() == null || deliverable.date() == null) {
			return null;
		}
		return say("assignment.story.document", deliverable.number(), Days.print(deliverable.date()));
	}

	private String term(Term term) {
		return (term.firstLateAt() != null)
				? say("assignment.story.until", Days.print(FirstLate.lastDay(term.firstLateAt())))
				: say("assignment.story.no-deadline");
	}

	private static String join(@Nullable String... parts) {
		return Stream.of(parts).filter((part) -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
